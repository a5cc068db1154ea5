package de.integrativ.platform.log;

import de.integrativ.platform.sample.SampleHandler;
import de.integrativ.platform.wall.SystemRole;
import de.integrativ.platform.wall.Wall;
import io.agroal.api.AgroalDataSource;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/** Fails the way services fail: with exceptions that quote what they were working on. */
@Path("/failing")
@PermitAll
@RunOnVirtualThread
public class FailingResource {

    private final AgroalDataSource database;
    private final Wall wall;

    FailingResource(AgroalDataSource database, Wall wall) {
        this.database = database;
        this.wall = wall;
    }

    @GET
    @Path("/words")
    public String words(@QueryParam("q") String q) {
        throw new IllegalStateException("nobody is called " + q);
    }

    @GET
    @Path("/row")
    public String row() {
        return wall.within(SystemRole.JOB, () -> {
            try (var connection = database.getConnection();
                    var insert = connection.prepareStatement("insert into note values (?, null, ?)")) {
                insert.setObject(1, UUID.randomUUID());
                insert.setString(2, SampleHandler.NAME);
                insert.executeUpdate();
            }
            return "";
        });
    }
}

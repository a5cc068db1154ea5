package de.integrativ.gateway.assignment;

import de.integrativ.gateway.service.ServiceAnswers;
import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** casework-service's caseloads, handovers, deputies and histories, with the user's own token. */
@Path("/")
@RegisterRestClient(configKey = "casework")
@RegisterProvider(ServiceAnswers.class)
@AccessToken
public interface AssignmentService {

    record Items<T>(List<T> items) {}

    record Caseload(String caseManager, int open) {}

    /** @param assignment which one was read; a handover names it */
    record OpenCase(
            String id,
            int assignment,
            @Nullable String personName,
            String phase,
            LocalDate startedOn,
            boolean locked) {}

    /** @param state AHEAD, IN_FORCE or OVER */
    record Deputy(
            String id,
            String caseManager,
            String deputy,
            LocalDate from,
            LocalDate until,
            String reason,
            String state,
            String setBy) {

        public String endAddress() {
            return "/zustaendigkeit/vertretung/" + id + "/ende";
        }

        public boolean over() {
            return state.equals("OVER");
        }
    }

    record Held(int number, String caseManager, LocalDate since, String by, String reason) {}

    /** @param standsFor for whom it was done, if by a deputy */
    record Step(
            LocalDate on,
            String what,
            String detail,
            @Nullable String by,
            @Nullable String standsFor) {}

    record History(List<Held> assignments, List<Step> steps) {}

    @GET
    @Path("caseloads")
    Items<Caseload> caseloads();

    @GET
    @Path("caseloads/{caseManager}")
    Items<OpenCase> openCases(@RestPath String caseManager);

    @POST
    @Path("caseloads/{caseManager}/handover")
    Map<String, Integer> handOver(@RestPath String caseManager, Map<String, Object> wanted);

    @GET
    @Path("deputies")
    Items<Deputy> deputies();

    @POST
    @Path("deputies")
    Deputy standIn(Map<String, Object> wanted);

    @POST
    @Path("deputies/{id}/end")
    void endDeputy(@RestPath String id, Map<String, Object> nothing);

    @GET
    @Path("cases/{id}/history")
    History history(@RestPath String id);
}

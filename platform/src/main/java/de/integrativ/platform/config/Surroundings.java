package de.integrativ.platform.config;

import de.integrativ.county.County;
import de.integrativ.county.CountyInForce;
import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The county that this installation serves, and its time. */
@ApplicationScoped
class Surroundings {

    @Produces
    @Singleton
    @DefaultBean
    County county(@ConfigProperty(name = "integrativ.county-file") String file) {
        return new CountyInForce(Path.of(file));
    }

    @Produces
    @Singleton
    @DefaultBean
    Clock clock(County county) {
        return Clock.system(ZoneId.of(county.identity().timeZone()));
    }
}

package de.integrativ.gateway.signin;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.PropertiesConfigSource;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Where browsers find the gateway (env {@code INTEGRATIV_ORIGIN}). If that is https, the cookies are for secure
 * connections only and people come back from Keycloak to https, also where TLS ends at a proxy before us: no header that
 * says so is trusted.
 */
public final class OutsideAddress implements ConfigSourceFactory {

    private static final List<String> ONLY_BY_HTTPS = List.of(
            "quarkus.oidc.authentication.cookie-force-secure",
            "quarkus.oidc.authentication.force-redirect-https-scheme",
            "quarkus.rest-csrf.cookie-force-secure",
            "integrativ.cookies.secure");

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        ConfigValue origin = context.getValue("integrativ.origin");
        boolean https = origin != null
                && origin.getValue() != null
                && origin.getValue().strip().toLowerCase(Locale.ROOT).startsWith("https:");
        Map<String, String> settings = new HashMap<>();
        ONLY_BY_HTTPS.forEach(name -> settings.put(name, "" + https));
        return List.of(new PropertiesConfigSource(settings, "integrativ outside address", 90));
    }
}

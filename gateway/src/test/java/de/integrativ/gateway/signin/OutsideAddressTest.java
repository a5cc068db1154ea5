package de.integrativ.gateway.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutsideAddressTest {

    @ParameterizedTest
    @CsvSource({
        "https://integrativ.example, true",
        "HTTPS://integrativ.example, true",
        "http://localhost:18400, false",
        "http://https.example, false"
    })
    void cookies_and_the_way_back_are_secure_where_browsers_come_by_https(String origin, boolean secure) {
        SmallRyeConfig config = new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(Map.of("integrativ.origin", origin), "set", 100))
                .withSources(new OutsideAddress())
                .build();

        assertEquals(secure, config.getValue("quarkus.oidc.authentication.cookie-force-secure", Boolean.class));
        assertEquals(secure, config.getValue("quarkus.oidc.authentication.force-redirect-https-scheme", Boolean.class));
        assertEquals(secure, config.getValue("quarkus.rest-csrf.cookie-force-secure", Boolean.class));
        assertEquals(secure, config.getValue("integrativ.cookies.secure", Boolean.class));
    }
}

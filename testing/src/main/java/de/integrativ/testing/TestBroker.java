package de.integrativ.testing;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The shared broker, as administrator, as a service or as an agency. */
public final class TestBroker {

    private TestBroker() {}

    /** May do everything; for looking at what services told each other. */
    public static Map<String, Object> administrator() {
        return administrator(TestPlace.base());
    }

    /** Of servers that a test started apart. */
    static Map<String, Object> administrator(int base) {
        return scram(base, "admin", "admin");
    }

    /** @param service full name, e.g. {@code referral-service} */
    public static Map<String, Object> service(String service) {
        return scram(TestPlace.base(), service, service);
    }

    /** Signs in at the agencies' listener with a token that Keycloak gives to this client. */
    public static Map<String, Object> agency(String agency) {
        return agency(agency, TestPlace.base());
    }

    static Map<String, Object> agency(String agency, int base) {
        String tokens = TestPlace.tokenEndpoint(base);
        System.setProperty("org.apache.kafka.sasl.oauthbearer.allowed.urls", tokens);
        Map<String, Object> settings = new HashMap<>();
        settings.put("bootstrap.servers", "127.0.0.1:" + (base + 5));
        settings.put("security.protocol", "SASL_PLAINTEXT");
        settings.put("sasl.mechanism", "OAUTHBEARER");
        settings.put("sasl.oauthbearer.token.endpoint.url", tokens);
        settings.put(
                "sasl.login.callback.handler.class",
                "org.apache.kafka.common.security.oauthbearer.OAuthBearerLoginCallbackHandler");
        settings.put(
                "sasl.jaas.config",
                "org.apache.kafka.common.security.oauthbearer.OAuthBearerLoginModule required clientId=\"" + agency
                        + "\" clientSecret=\"" + agency + "-secret\";");
        return settings;
    }

    /** Comes with a token that it made itself and nobody signed. */
    public static Map<String, Object> unsigned(String agency) {
        Map<String, Object> settings = agency(agency);
        settings.remove("sasl.login.callback.handler.class");
        settings.put(
                "sasl.jaas.config",
                "org.apache.kafka.common.security.oauthbearer.OAuthBearerLoginModule required"
                        + " unsecuredLoginStringClaim_sub=\"" + agency + "\" unsecuredLoginStringClaim_azp=\"" + agency
                        + "\" unsecuredLoginStringClaim_aud=\"kafka\" unsecuredLoginStringClaim_iss=\""
                        + TestPlace.realm() + "\";");
        return settings;
    }

    /** Sends one message and waits until the broker has it. */
    public static void send(Map<String, Object> as, ProducerRecord<String, byte[]> message) {
        Map<String, Object> settings = new HashMap<>(as);
        settings.put("acks", "all");
        settings.put("max.block.ms", "15000");
        try (Producer<String, byte[]> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            producer.send(message).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private static Map<String, Object> scram(int base, String user, String password) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("bootstrap.servers", "127.0.0.1:" + (base + 4));
        settings.put("security.protocol", "SASL_PLAINTEXT");
        settings.put("sasl.mechanism", "SCRAM-SHA-256");
        settings.put(
                "sasl.jaas.config",
                "org.apache.kafka.common.security.scram.ScramLoginModule required username=\"" + user + "\" password=\""
                        + password + "\";");
        return settings;
    }
}

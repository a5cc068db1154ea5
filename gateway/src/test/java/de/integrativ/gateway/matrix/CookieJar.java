package de.integrativ.gateway.matrix;

import java.net.CookieHandler;
import java.net.HttpCookie;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps cookies as browsers do for localhost: also those that are for secure connections only. */
final class CookieJar extends CookieHandler {

    private final Map<String, String> kept = new ConcurrentHashMap<>();

    @Override
    public Map<String, List<String>> get(URI uri, Map<String, List<String>> headers) {
        List<String> all = kept.entrySet().stream()
                .map(c -> c.getKey() + "=" + c.getValue())
                .toList();
        return all.isEmpty() ? Map.of() : Map.of("Cookie", List.of(String.join("; ", all)));
    }

    @Override
    public void put(URI uri, Map<String, List<String>> headers) {
        headers.forEach((name, values) -> {
            if (name.equalsIgnoreCase("Set-Cookie")) {
                values.forEach(value -> HttpCookie.parse(value).forEach(this::keep));
            }
        });
    }

    private void keep(HttpCookie cookie) {
        if (cookie.getMaxAge() == 0) {
            kept.remove(cookie.getName());
        } else {
            kept.put(cookie.getName(), cookie.getValue());
        }
    }
}

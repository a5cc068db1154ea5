package de.integrativ.gateway.shell;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** German first, English second: the cookie decides, then the browser. */
@Path("/sprache")
@RequestScoped
public class Language {

    private static final String COOKIE = "sprache";
    private static final Map<String, Locale> SPOKEN = Map.of("de", Locale.GERMAN, "en", Locale.ENGLISH);

    private final HttpHeaders headers;
    private final boolean secure;

    Language(HttpHeaders headers, @ConfigProperty(name = "integrativ.cookies.secure") boolean secure) {
        this.headers = headers;
        this.secure = secure;
    }

    public Locale locale() {
        Cookie chosen = headers.getCookies().get(COOKIE);
        Locale known = chosen == null ? null : SPOKEN.get(chosen.getValue());
        if (known != null) {
            return known;
        }
        return headers.getAcceptableLanguages().stream()
                .map(wanted -> SPOKEN.get(wanted.getLanguage()))
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(Locale.GERMAN);
    }

    @POST
    @Path("{language}")
    @PermitAll
    public Response choose(@PathParam("language") String language, @HeaderParam("Referer") @Nullable String from) {
        return Response.seeOther(URI.create(WhereTo.within(from)))
                .cookie(new NewCookie.Builder(COOKIE)
                        .value(SPOKEN.containsKey(language) ? language : "de")
                        .path("/")
                        .maxAge(365 * 24 * 3600)
                        .httpOnly(true)
                        .secure(secure)
                        .sameSite(NewCookie.SameSite.LAX)
                        .build())
                .build();
    }
}

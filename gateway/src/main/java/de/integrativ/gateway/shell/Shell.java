package de.integrativ.gateway.shell;

import io.quarkus.csrf.reactive.runtime.CsrfTokenParameterProvider;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** What the layout knows of the request: who is signed in, where they are, and which pages are theirs. */
@Named("shell")
@RequestScoped
public class Shell {

    private final SecurityIdentity identity;
    private final Language language;
    private final UriInfo uri;
    private final CountyNames county;
    private final Assets assets;
    private final CsrfTokenParameterProvider csrf;

    Shell(
            SecurityIdentity identity,
            Language language,
            UriInfo uri,
            CountyNames county,
            Assets assets,
            CsrfTokenParameterProvider csrf) {
        this.identity = identity;
        this.language = language;
        this.uri = uri;
        this.county = county;
        this.assets = assets;
        this.csrf = csrf;
    }

    public boolean signedIn() {
        return !identity.isAnonymous();
    }

    public String id() {
        String id = claim("preferred_username");
        return id == null ? "" : id;
    }

    public String name() {
        String name = claim("name");
        return name == null ? id() : name;
    }

    public String agency() {
        String agency = claim("agency");
        return agency == null ? "" : agency;
    }

    public String unit() {
        String unit = claim("unit");
        return unit == null ? "" : unit;
    }

    /** The unit someone acts for, else the organisation, by name. */
    public String office() {
        return unit().isEmpty() ? county.agency(agency()) : county.unit(agency(), unit());
    }

    public String county() {
        return county.name();
    }

    public String lang() {
        return language.locale().getLanguage();
    }

    public String path() {
        return uri.getPath();
    }

    public List<Area> areas() {
        return signedIn()
                ? Area.ALL.stream().filter(area -> hasAny(area.roles())).toList()
                : List.of();
    }

    public boolean has(String role) {
        return identity.hasRole(role);
    }

    public boolean hasAny(Set<String> roles) {
        return roles.isEmpty() || roles.stream().anyMatch(identity::hasRole);
    }

    /** The form's token; empty on an error page that came before there was one. */
    public String csrfToken() {
        try {
            return csrf.getToken();
        } catch (IllegalStateException tooEarly) {
            return "";
        }
    }

    public String asset(String name) {
        return assets.address(name);
    }

    private @Nullable String claim(String name) {
        if (identity.getPrincipal() instanceof JsonWebToken token) {
            Object value = token.getClaim(name);
            return value == null ? null : value.toString();
        }
        return identity.isAnonymous()
                ? null
                : "preferred_username".equals(name) ? identity.getPrincipal().getName() : null;
    }
}

package de.integrativ.gateway.shell;

import de.integrativ.county.County;
import de.integrativ.county.CountyInForce;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Names for the ids of the county file; an id without a name is shown as it is. */
@Named("county")
@ApplicationScoped
public class CountyNames {

    private final County county;

    CountyNames(@ConfigProperty(name = "integrativ.county-file") String file) {
        county = new CountyInForce(Path.of(file));
    }

    public String name() {
        return county.identity().name();
    }

    public String agency(@Nullable String id) {
        return county.organisations().stream()
                .filter(organisation -> organisation.id().equals(id))
                .findFirst()
                .map(County.Organisation::name)
                .orElse(orDash(id));
    }

    public String unit(@Nullable String agency, @Nullable String id) {
        return county.organisations().stream()
                .filter(organisation -> organisation.id().equals(agency))
                .flatMap(organisation -> organisation.units().stream())
                .filter(unit -> unit.id().equals(id))
                .findFirst()
                .map(County.Unit::name)
                .orElse(orDash(id));
    }

    /** A person, or the organisation whose own system acted. */
    public String person(@Nullable String id) {
        return id == null ? "–" : county.person(id).map(County.Person::name).orElseGet(() -> agency(id));
    }

    /** Who has this role at that organisation, by name. */
    public List<County.Person> peopleWith(String role, String agency) {
        return county.peopleWith(role).stream()
                .filter(person -> person.organisation().equals(agency))
                .sorted(Comparator.comparing(County.Person::name))
                .toList();
    }

    public String municipality(@Nullable String ags) {
        return ags == null
                ? "–"
                : county.municipality(ags).map(County.Municipality::name).orElse(ags);
    }

    public String region(@Nullable String id) {
        return county.regions().stream()
                .filter(region -> region.id().equals(id))
                .findFirst()
                .map(County.Region::name)
                .orElse(orDash(id));
    }

    public List<County.Municipality> municipalities() {
        return county.municipalities();
    }

    public List<County.Programme> programmes() {
        return county.programmes();
    }

    /** Partners whose requests rest on a consent of this scope. */
    public List<County.Organisation> partnersUnder(String scope) {
        List<String> ids = county.agreements().stream()
                .filter(agreement ->
                        agreement.basis().equals(scope) && agreement.messages().contains("request"))
                .map(County.Agreement::to)
                .distinct()
                .toList();
        return county.organisations().stream()
                .filter(organisation -> ids.contains(organisation.id()))
                .toList();
    }

    private static String orDash(@Nullable String id) {
        return id == null ? "–" : id;
    }
}

package de.integrativ.local.provision;

import de.integrativ.county.County;
import de.integrativ.county.County.Channel;
import de.integrativ.local.Service;
import de.integrativ.local.StateDir;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.lang.JoseException;

/**
 * A pair to sign and a pair to encrypt for every party that exchanges sealed messages. An agency with a system of its own
 * sends its public keys; where the county file has none (development, demonstration) a pair is made for it. What is
 * published of someone who is no party any more goes, and so do an agency's keys that the county file has no more: nothing is
 * sealed for them, and nothing that they sign is taken.
 */
final class PartyKeys implements Part {

    private final KeyFiles files;
    private final Path published;
    private final List<String> parties;
    /** Their keys stand in the county file, and {@link ConfirmedKeys} publishes them. */
    private final Set<String> confirmed;

    PartyKeys(StateDir state, County county, List<Service> services) {
        this.files = new KeyFiles(state);
        this.published = state.keys().resolve("public");
        this.parties = Stream.concat(
                        services.stream().filter(Service::exchangesMessages).map(Service::fullName),
                        county.organisations().stream()
                                .filter(o -> o.channel() == Channel.KAFKA || o.channel() == Channel.HTTP)
                                .map(County.Organisation::id))
                .toList();
        this.confirmed = county.organisations().stream()
                .filter(organisation -> !organisation.keys().isEmpty())
                .map(County.Organisation::id)
                .collect(Collectors.toSet());
    }

    @Override
    public List<Step> differences() throws IOException, JoseException {
        List<Step> steps = new ArrayList<>();
        for (String party : parties) {
            if (Files.exists(files.before(party))) {
                steps.add(new Step("move the keys of " + party + " to a directory of their own", () -> move(party)));
            } else if (!confirmed.contains(party) && !files.publishesItsOwn(party)) {
                steps.add(
                        Files.exists(files.own(party))
                                ? new Step("publish the keys of " + party, () -> publish(party))
                                : new Step("make keys for " + party, () -> make(party)));
            }
        }
        strangers().forEach(file -> steps.add(Step.away("withdraw " + file.getFileName(), () -> Files.delete(file))));
        return steps;
    }

    private void make(String party) throws Exception {
        files.keep(party, List.of(KeyFiles.toSign(party), KeyFiles.toEncrypt(party)));
        publish(party);
    }

    /** The keys stay, their place changes. */
    private void move(String party) throws IOException, JoseException {
        List<JsonWebKey> keys = new JsonWebKeySet(Files.readString(files.before(party))).getJsonWebKeys();
        if (!Files.exists(files.own(party))) {
            files.keep(party, keys);
        }
        Files.delete(files.before(party));
    }

    private void publish(String party) throws IOException, JoseException {
        files.publish(party, files.ownKeys(party));
    }

    private List<Path> strangers() throws IOException {
        if (!Files.isDirectory(published)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(published)) {
            return all.filter(file -> file.toString().endsWith(".jwks.json"))
                    .filter(file -> parties.stream().noneMatch(party -> file.equals(files.published(party))))
                    .toList();
        }
    }
}

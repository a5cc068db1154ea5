package de.integrativ.local;

import de.integrativ.local.provision.KeyRotation;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** {@code keys --party <party> [--rotate | --revoke <kid>]}: shows, changes or withdraws the keys of a party. */
final class KeysCommand {

    private KeysCommand() {}

    static void run(List<String> arguments) throws Exception {
        Arguments given = new Arguments(arguments);
        StateDir state =
                new StateDir(Path.of(given.value("--state", ".state/18400")).toAbsolutePath());
        String party = given.value("--party", "");
        boolean rotate = given.flag("--rotate");
        String revoked = given.value("--revoke", "");
        given.refuseRest();
        KeyRotation keys = new KeyRotation(state, party, Instant.now());
        if (rotate) {
            keys.rotate();
        }
        if (!revoked.isEmpty()) {
            keys.revoke(revoked);
        }
        keys.describe().forEach(System.out::println);
    }
}

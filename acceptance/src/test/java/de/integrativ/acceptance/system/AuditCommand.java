package de.integrativ.acceptance.system;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code ./dev audit verify}, from a shell beside a running system.
 *
 * @param end its exit code
 */
public record AuditCommand(int end, String said) {

    /** @param services none: all */
    public static AuditCommand verify(LocalSystem system, String... services) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("./dev", "audit", "verify"));
        command.addAll(List.of(services));
        ProcessBuilder shell = new ProcessBuilder(command)
                .directory(LocalSystem.root().toFile())
                .redirectErrorStream(true);
        shell.environment().put("INTEGRATIV_PORTS", "" + system.base());
        shell.environment().put("INTEGRATIV_STATE_ROOT", system.state().toString());
        Process process = shell.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new AuditCommand(process.waitFor(), said);
    }

    public void names(String finding) {
        assertTrue(said.contains(finding), said);
    }
}

package de.integrativ.acceptance.bench;

import de.integrativ.acceptance.stack.KillableSystem;
import de.integrativ.acceptance.stack.Layout;
import de.integrativ.acceptance.stack.Provisioned;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** {@code ./dev bench} lists what can be measured, {@code ./dev bench drain} measures and writes the figures down. */
public final class Bench {

    private static final List<Measurement> ALL = List.of(new Drain());
    private static final Path FIGURES = Path.of("docs/measurements");

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        if (arguments.length == 0) {
            ALL.forEach(each -> System.out.printf("%-10s %s%n", each.name(), each.question()));
            return;
        }
        for (String name : arguments) {
            run(ALL.stream()
                    .filter(each -> each.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("There is no measurement called " + name + ".")));
        }
    }

    private static void run(Measurement measurement) throws Exception {
        Layout layout = Layout.under(Path.of(""), "bench");
        String machine = Machine.described();
        System.out.println("Provisioning servers of its own (about half a minute)");
        try (KillableSystem system = KillableSystem.start(Provisioned.once(layout))) {
            String figures = "# " + measurement.question() + "\n\n" + measurement.measure(system) + "\n" + machine;
            Files.createDirectories(FIGURES);
            Path file = FIGURES.resolve(measurement.name() + ".md");
            Files.writeString(file, figures);
            System.out.println(figures + "\nWritten to " + file);
        }
    }
}

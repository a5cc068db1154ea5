package de.integrativ.acceptance.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.stream.Stream;

/** Where figures come from: without it they say nothing. */
final class Machine {

    private Machine() {}

    static String described() {
        var system = ManagementFactory.getOperatingSystemMXBean();
        return """
                Measured %s by `./dev bench` on %s, %d cores, %s of memory, %s %s, Java %s, one-minute load before it %.1f. \
                PostgreSQL (fsync on), Kafka, the service and the measuring program share that machine.
                """.formatted(
                        LocalDate.now(ZoneId.systemDefault()),
                        value("/proc/cpuinfo", "model name", system.getArch()),
                        system.getAvailableProcessors(),
                        gibibytes(value("/proc/meminfo", "MemTotal", "")),
                        system.getName(),
                        system.getVersion(),
                        Runtime.version().feature(),
                        system.getSystemLoadAverage());
    }

    /** The value behind the first line that begins so. */
    static String value(String file, String key, String otherwise) {
        try (Stream<String> lines = Files.lines(Path.of(file))) {
            return lines.filter(line -> line.startsWith(key))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(otherwise);
        } catch (IOException e) {
            return otherwise;
        }
    }

    private static String gibibytes(String kilobytes) {
        return kilobytes.isEmpty()
                ? "unknown"
                : String.format(Locale.ROOT, "%.0f GiB", Long.parseLong(kilobytes.replace(" kB", "")) / 1048576.0);
    }
}

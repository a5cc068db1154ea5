package de.integrativ.local;

import java.io.File;
import java.nio.file.Path;
import java.util.List;

/** The program that plays a believable county through the system's own doors; it belongs to acceptance. */
final class Demonstration {

    private Demonstration() {}

    static List<String> command(Options options) {
        Path target = options.root().resolve("acceptance/target");
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                target.resolve("classes")
                        + File.pathSeparator
                        + target.resolve("lib").resolve("*"),
                "de.integrativ.acceptance.demo.Demo",
                "--ports",
                "" + options.ports().base(),
                "--state",
                options.state().root().toString());
    }
}

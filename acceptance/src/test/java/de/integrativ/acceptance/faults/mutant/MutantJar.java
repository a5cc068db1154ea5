package de.integrativ.acceptance.faults.mutant;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;

/** Packs the agent so that a service's JVM can load it. */
public final class MutantJar {

    private static final List<String> CLASSES = List.of(
            "Mutant",
            "Edit",
            "Edit$Text",
            "Edit$Constant",
            "Edit$Returns",
            "Edit$Value",
            "MutantAgent",
            "MutantAgent$1",
            "Damage",
            "Damage$1",
            "Damage$Reworded",
            "Damage$Emptied");

    private MutantJar() {}

    /** @return the environment that makes a service's process that mutant */
    public static Map<String, String> environment(Mutant mutant, Path directory) throws IOException {
        Files.createDirectories(directory);
        Path jar = directory.resolve("mutant-agent.jar");
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.put(new Attributes.Name("Premain-Class"), MutantAgent.class.getName());
        attributes.put(Attributes.Name.CLASS_PATH, asm().toUri().toString());
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file, manifest)) {
            for (String name : CLASSES) {
                String entry = MutantJar.class.getPackageName().replace('.', '/') + "/" + name + ".class";
                try (InputStream code = MutantJar.class.getResourceAsStream("/" + entry)) {
                    if (code != null) { // a compiler may get by without some synthetic ones
                        out.putNextEntry(new JarEntry(entry));
                        code.transferTo(out);
                        out.closeEntry();
                    }
                }
            }
        }
        return Map.of("JAVA_TOOL_OPTIONS", "-javaagent:" + jar + "=" + mutant);
    }

    /** Whether the damage was done: a process that is that mutant says so in its log. */
    public static boolean damaged(Mutant mutant, Path state) throws IOException {
        try (Stream<Path> logs = Files.list(state.resolve("logs"))) {
            return logs.anyMatch(log -> says(log, "MUTANT " + mutant));
        }
    }

    private static boolean says(Path log, String text) {
        try {
            return Files.readString(log).contains(text);
        } catch (IOException e) {
            return false;
        }
    }

    private static Path asm() {
        var source =
                Objects.requireNonNull(ClassReader.class.getProtectionDomain().getCodeSource(), "ASM comes from a jar");
        return Path.of(source.getLocation().getPath());
    }
}

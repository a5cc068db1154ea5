package de.integrativ.county;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The file of Coesfeld with changes made to it. */
final class CoesfeldWith {

    private CoesfeldWith() {}

    /** @param changes pairs of text and replacement; each is made once */
    static Path changes(Path directory, String... changes) throws IOException {
        String content = Files.readString(Path.of("coesfeld.yaml"));
        for (int i = 0; i < changes.length; i += 2) {
            assertTrue(content.contains(changes[i]), changes[i]);
            int at = content.indexOf(changes[i]);
            content = content.substring(0, at) + changes[i + 1] + content.substring(at + changes[i].length());
        }
        return Files.writeString(directory.resolve("county.yaml"), content);
    }

    static int line(Path file, String text) throws IOException {
        return line(file, text, 0);
    }

    /** @param occurrence which of the lines with that text, from 0 */
    static int line(Path file, String text, int occurrence) throws IOException {
        List<String> lines = Files.readAllLines(file);
        int left = occurrence;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(text) && left-- == 0) {
                return i + 1;
            }
        }
        throw new AssertionError(text);
    }
}

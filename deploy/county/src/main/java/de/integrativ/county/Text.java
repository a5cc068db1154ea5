package de.integrativ.county;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The file as text: of a size that a person can answer for, in one encoding, indented by blanks.
 *
 * @param content with two blanks for each tab that it was indented by, so that the rest can be judged
 * @param mistakes where it was
 */
record Text(String content, List<Mistake> mistakes) {

    /** A county with eleven local Jobcenters has 170 lines; whoever has more than these has people in it by mistake. */
    static final int LINES = 5_000;

    private static final int BYTES = 1 << 20;
    private static final String TOO_LONG = "people in large numbers belong in a directory, not here";

    /** @throws IOException if it cannot be read at all */
    static Text of(Path file) throws IOException {
        if (Files.size(file) > BYTES) {
            throw new CountyFileBroken(
                    file,
                    List.of(new Mistake(
                            1, "", "larger than %d KiB: shorten it; %s".formatted(BYTES / 1024, TOO_LONG))));
        }
        byte[] bytes = Files.readAllBytes(file);
        String text = decoded(file, bytes);
        List<String> lines = text.lines().toList();
        if (lines.size() > LINES) {
            throw new CountyFileBroken(
                    file,
                    List.of(new Mistake(
                            LINES + 1,
                            "",
                            "%d lines, at most %d are read: shorten it; %s".formatted(lines.size(), LINES, TOO_LONG))));
        }
        return indented(lines);
    }

    private static String decoded(Path file, byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(in).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            String before = new String(bytes, 0, in.position(), StandardCharsets.UTF_8);
            int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
            throw new CountyFileBroken(file, List.of(new Mistake(line, "", "not UTF-8: save the file as UTF-8")));
        }
    }

    private static Text indented(List<String> lines) {
        List<Mistake> mistakes = new ArrayList<>();
        StringBuilder content = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            String rest = line.stripLeading();
            String before = line.substring(0, line.length() - rest.length());
            if (before.contains("\t")) {
                mistakes.add(new Mistake(i + 1, "", "a tab before the text: indent by blanks"));
            }
            content.append(before.replace("\t", "  ")).append(rest).append('\n');
        }
        return new Text(content.toString(), mistakes);
    }
}

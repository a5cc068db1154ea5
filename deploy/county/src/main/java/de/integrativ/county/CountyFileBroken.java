package de.integrativ.county;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The county file cannot be used; the message lists every mistake with its line and remedy. */
public final class CountyFileBroken extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Mistake> mistakes;

    CountyFileBroken(Path file, List<Mistake> mistakes) {
        super(mistakes.stream()
                .map(mistake -> "\n  " + mistake)
                .collect(Collectors.joining("", file + " cannot be used; nothing was changed:", "")));
        this.mistakes = List.copyOf(mistakes);
    }

    public List<Mistake> mistakes() {
        return mistakes;
    }
}

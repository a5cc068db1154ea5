package de.integrativ.county;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.Path;

/** The county file cannot be used; the message names file, line and reason. */
public final class CountyFileBroken extends RuntimeException {

    private static final long serialVersionUID = 1;

    CountyFileBroken(Path file, IOException cause) {
        super(file + place(cause) + ": " + reason(cause), cause);
    }

    private static String place(IOException cause) {
        return cause instanceof JsonProcessingException broken && broken.getLocation() != null
                ? ":" + broken.getLocation().getLineNr()
                : "";
    }

    private static String reason(IOException cause) {
        return cause instanceof JsonProcessingException broken ? broken.getOriginalMessage() : cause.toString();
    }
}

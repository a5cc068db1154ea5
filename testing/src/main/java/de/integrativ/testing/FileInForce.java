package de.integrativ.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.UnaryOperator;

/** The county file that the services under test follow; what a test changes in it, it puts back. */
public final class FileInForce implements AutoCloseable {

    private FileInForce() {}

    /** Puts the county in force with one text replaced by another. */
    public static FileInForce with(String text, String instead) {
        return with(county -> {
            if (!county.contains(text)) {
                throw new IllegalArgumentException("the county file has no: " + text);
            }
            return county.replace(text, instead);
        });
    }

    public static FileInForce with(UnaryOperator<String> change) {
        put(change.apply(written()));
        return new FileInForce();
    }

    /** @return the county file of this repository */
    public static String written() {
        try {
            return Files.readString(TestPlace.countyFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        put(written());
    }

    private static void put(String county) {
        Path file = TestPlace.countyInForce();
        try {
            Path next = Files.writeString(file.resolveSibling("county.next"), county);
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

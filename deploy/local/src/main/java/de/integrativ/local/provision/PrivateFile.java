package de.integrativ.local.provision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;

/** A file in a directory of its own that nobody but its owner reads, not even while it is written. */
final class PrivateFile {

    private PrivateFile() {}

    /** As a whole, so that who reads it meanwhile has the old or the new one. */
    static void replace(Path file, String content) throws IOException {
        Path place = Objects.requireNonNull(file.getParent());
        Files.createDirectories(place);
        Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("rwx------"));
        Path fresh = Files.createTempFile(
                place,
                "secrets",
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(fresh, content);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}

package de.integrativ.local.provision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Objects;

/** The county file that the services follow: a copy of the one that was checked, put in its place as a whole. */
record FileInForce(Path checked, Path inForce) implements Part {

    @Override
    public List<Step> differences() throws IOException {
        boolean same = Files.exists(inForce) && Files.mismatch(checked, inForce) < 0;
        return same ? List.of() : List.of(new Step("put the county file in force", this::replace));
    }

    private void replace() throws IOException {
        Path place = Objects.requireNonNull(inForce.toAbsolutePath().getParent());
        Files.createDirectories(place);
        Path next = Files.createTempFile(place, "county", ".next");
        Files.copy(checked, next, StandardCopyOption.REPLACE_EXISTING);
        Files.setPosixFilePermissions(next, PosixFilePermissions.fromString("rw-r--r--"));
        Files.move(next, inForce, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}

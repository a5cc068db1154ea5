package de.integrativ.county;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CountyInForceTest {

    @TempDir
    Path directory;

    private Path file;
    private County county;

    @BeforeEach
    void inForce() throws IOException {
        file = Files.copy(Path.of("coesfeld.yaml"), directory.resolve("in-force.yaml"));
        county = new CountyInForce(file);
    }

    @Test
    void who_is_taken_out_of_the_file_is_out_at_the_next_look() throws IOException {
        Path without = CoesfeldWith.changes(directory, "roles: [jc-lead]", "roles: [jc-case-manager]");

        Files.move(without, file, StandardCopyOption.REPLACE_EXISTING);

        assertTrue(county.peopleWith("jc-lead").isEmpty());
    }

    @Test
    void a_broken_file_changes_nothing() throws IOException {
        Path broken = CoesfeldWith.changes(directory, "roles: [jc-lead]", "roles: [boss]");

        Files.move(broken, file, StandardCopyOption.REPLACE_EXISTING);

        assertTrue(!county.peopleWith("jc-lead").isEmpty());
    }

    @Test
    void a_file_that_is_away_changes_nothing() throws IOException {
        Files.delete(file);

        assertTrue(!county.peopleWith("jc-lead").isEmpty());
    }
}

package de.integrativ.acceptance.demo;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.integrativ.acceptance.system.LocalSystem;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TheDemonstrationIT {

    private static final String NAME = "demonstration";

    @Test
    void the_first_start_loads_the_demonstration_and_playing_it_again_doubles_nothing() throws Exception {
        LocalSystem.forget(NAME);
        try (LocalSystem system = LocalSystem.startWithDemonstration(NAME)) {
            assertTrue(system.printed().contains("The demonstration's data are loaded"), system.printed());

            ByteArrayOutputStream said = new ByteArrayOutputStream();
            Narrator narrator = new Narrator(new PrintStream(said, true, StandardCharsets.UTF_8));
            boolean right = Demo.play(system.base(), system.keys(), narrator);

            assertTrue(right, said.toString(StandardCharsets.UTF_8));
            assertFalse(said.toString(StandardCharsets.UTF_8).contains("WRONG"));
        }
    }
}

package de.integrativ.local;

import de.integrativ.county.County;
import de.integrativ.county.County.Organisation;
import de.integrativ.county.County.Person;
import java.io.PrintStream;
import java.util.Locale;

/** What someone needs to know who wants to look at the system now. */
record SignIns(Options options, County county) {

    void print(PrintStream out) {
        out.printf(
                Locale.ROOT,
                "%n%s: http://localhost:%d%n%nSign in with the password integrativ as%n",
                county.identity().name(),
                options.ports().gateway());
        for (Person person : county.people()) {
            String organisation = county.organisation(person.organisation())
                    .map(Organisation::name)
                    .orElse(person.organisation());
            out.printf(Locale.ROOT, "  %-20s %s, %s%n", person.id(), String.join(", ", person.roles()), organisation);
        }
        out.printf(
                Locale.ROOT,
                "%nData: %s. Ctrl-C stops everything and keeps them.%n",
                options.state().root());
        out.flush();
    }
}

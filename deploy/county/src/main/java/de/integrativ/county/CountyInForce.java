package de.integrativ.county;

import java.io.IOException;
import java.lang.System.Logger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * The county as its file says now: a changed file counts from the next look, so that who is taken out of it is out at
 * once. A file that is broken or away changes nothing; see docs/adr/0204-the-file-in-force.md.
 */
public final class CountyInForce implements County {

    private static final Logger LOG = System.getLogger(CountyInForce.class.getName());

    private record Seen(FileTime changed, long size) {}

    private record Kept(Seen seen, County county) {}

    private final Path file;
    private volatile Kept kept;

    /** @throws CountyFileBroken if the first reading fails */
    public CountyInForce(Path file) {
        this.file = file;
        this.kept = new Kept(look(new Seen(FileTime.fromMillis(0), 0)), CountyFile.read(file));
    }

    private County now() {
        Kept known = kept;
        return look(known.seen).equals(known.seen) ? known.county : changed();
    }

    private synchronized County changed() {
        Kept known = kept;
        Seen seen = look(known.seen);
        if (!seen.equals(known.seen)) {
            kept = new Kept(seen, readOr(known.county));
        }
        return kept.county;
    }

    private County readOr(County before) {
        try {
            County fresh = CountyFile.read(file);
            LOG.log(Logger.Level.INFO, "The county file has changed and is in force.");
            return fresh;
        } catch (CountyFileBroken e) {
            LOG.log(
                    Logger.Level.ERROR,
                    "The changed county file is not used, the one before stays: {0}",
                    e.getMessage());
            return before;
        }
    }

    private Seen look(Seen otherwise) {
        try {
            BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
            return new Seen(found.lastModifiedTime(), found.size());
        } catch (IOException e) {
            return otherwise;
        }
    }

    @Override
    public boolean demonstration() {
        return now().demonstration();
    }

    @Override
    public Identity identity() {
        return now().identity();
    }

    @Override
    public List<Municipality> municipalities() {
        return now().municipalities();
    }

    @Override
    public List<Region> regions() {
        return now().regions();
    }

    @Override
    public List<Organisation> organisations() {
        return now().organisations();
    }

    @Override
    public List<Person> people() {
        return now().people();
    }

    @Override
    public List<Programme> programmes() {
        return now().programmes();
    }

    @Override
    public Map<String, Period> deadlines() {
        return now().deadlines();
    }

    @Override
    public Duration consentStaleAfter() {
        return now().consentStaleAfter();
    }

    @Override
    public List<ClosingDay> closingDays() {
        return now().closingDays();
    }

    @Override
    public List<Agreement> agreements() {
        return now().agreements();
    }

    @Override
    public SignIn signIn() {
        return now().signIn();
    }

    @Override
    public BrokerLimits brokerLimits() {
        return now().brokerLimits();
    }

    @Override
    public Retention retention() {
        return now().retention();
    }
}

package de.integrativ.acceptance.demo;

import de.integrativ.acceptance.demo.Cast.YoungPerson;
import de.integrativ.acceptance.simulator.Incoming;
import de.integrativ.acceptance.simulator.JobcenterSimulator;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Near the end: the Jobcenter's system gets the word on those it referred, and receipts it. */
final class Hearing {

    private static final Duration LOOK = Duration.ofSeconds(3);

    private final JobcenterSimulator jobcenter;
    private final Narrator narrator;

    Hearing(JobcenterSimulator jobcenter, Narrator narrator) {
        this.jobcenter = jobcenter;
        this.narrator = narrator;
    }

    void play(List<YoungPerson> people) throws IOException, InterruptedException {
        narrator.act("The Jobcenter's system hears what became of " + people.size() + " referrals");
        Map<String, Integer> heard = new TreeMap<>();
        List<Incoming> news;
        do {
            news = jobcenter.listen(LOOK);
            news.forEach(word -> heard.merge(word.event().type().replace("de.integrativ.", ""), 1, Integer::sum));
            for (Incoming word : news) {
                if (word.is("agency.problem.v1")) {
                    throw new NotAsPlayed("a problem came back to the Jobcenter: " + word.content());
                }
            }
        } while (!news.isEmpty());
        heard.forEach((type, count) -> narrator.say(count + " x " + type));
        if (heard.isEmpty()) {
            narrator.known("nothing new for the Jobcenter");
        }
    }
}

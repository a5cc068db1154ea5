package de.integrativ.local;

import de.integrativ.county.County;
import de.integrativ.local.server.Answer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The servers, the services, the gateway, and on the first start the demonstration's data. */
final class WholeSystem {

    private final Options options;
    private final County county;
    private final Progress progress;
    private final Stop stop;

    WholeSystem(Options options, County county, Progress progress, Stop stop) {
        this.options = options;
        this.county = county;
        this.progress = progress;
        this.stop = stop;
    }

    void start() throws Exception {
        options.ports().requireFree(options.replicas());
        processes().forEach(ServiceProcess::requireBuilt);
        Room.require(options.state());
        Files.createDirectories(options.state().root());
        Files.writeString(options.state().pid(), "" + ProcessHandle.current().pid());
        Servers.start(options, county, Service.ofProduct(), progress, stop);
        services();
        demonstration();
        new SignIns(options, county).print(System.out);
    }

    private void services() {
        List<Runnable> ready = processes().stream().map(this::start).toList();
        ready.forEach(Runnable::run);
        progress.say("Services and gateway are up");
    }

    private List<ServiceProcess> processes() {
        List<ServiceProcess> processes = new ArrayList<>();
        for (Service service : Service.ofProduct()) {
            int replicas = service == Service.GATEWAY ? 1 : options.replicas();
            for (int replica = 0; replica < replicas; replica++) {
                processes.add(new ServiceProcess(service, replica, options));
            }
        }
        return processes;
    }

    private Runnable start(ServiceProcess service) {
        Path log = options.state().log(service.name());
        Process process = service.start(stop.children(), log);
        stop.tellWhenEnded(process, () -> progress.say(service.name() + " has ended; its log: " + log));
        return () -> Answer.await(service.name(), service.readyUrl(), process, log, Duration.ofMinutes(5));
    }

    /** Once for a state directory: people's work of the days after must not be mixed with it again. */
    private void demonstration() throws Exception {
        if (options.empty() || Files.exists(options.state().complete())) {
            return;
        }
        progress.say("Loading the demonstration's data, once");
        Path log = options.state().log("demo");
        Process demo = stop.children().start(Demonstration.command(options), Map.of(), log);
        if (demo.waitFor() != 0) {
            progress.say("The demonstration's data could not be loaded whole; " + log + " says why");
            return;
        }
        Files.createFile(options.state().complete());
        progress.say("The demonstration's data are loaded");
    }
}

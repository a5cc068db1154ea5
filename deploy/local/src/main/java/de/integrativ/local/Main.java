package de.integrativ.local;

import de.integrativ.county.County;
import de.integrativ.county.CountyFile;
import de.integrativ.county.CountyFileBroken;
import de.integrativ.local.provision.Provisioner;
import de.integrativ.local.provision.Target;
import java.util.ArrayList;
import java.util.List;

/** {@code servers}, {@code up}, {@code provision} or {@code keys}; see {@link Options} and ./dev. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        try {
            if (arguments.length > 0 && arguments[0].equals("keys")) {
                KeysCommand.run(List.of(arguments).subList(1, arguments.length));
            } else {
                run(Options.parse(List.of(arguments)));
            }
        } catch (CannotStart | CountyFileBroken e) {
            System.err.println(e.getMessage());
            System.exit(1);
        } catch (Exception e) {
            System.err.println("Integrativ could not start: " + rootCause(e));
            System.exit(1);
        }
    }

    private static void run(Options options) throws Exception {
        County county = CountyFile.read(options.county());
        if (options.dieWith() != null) {
            endWith(options.dieWith());
        }
        switch (options.command()) {
            case "up" -> up(options, county);
            case "servers" -> servers(options, county);
            case "provision" -> provision(options, county);
            case "attend" -> new Attendant(options, county, services(options), new Progress(System.out)).attend();
            default -> throw new CannotStart("I don't know what " + options.command() + " means.");
        }
    }

    private static void up(Options options, County county) throws Exception {
        requireDemonstration(county);
        new WholeSystem(options, county, new Progress(System.out), Stop.atExit(options.state())).start();
        Thread.currentThread().join();
    }

    private static void servers(Options options, County county) throws Exception {
        requireDemonstration(county);
        Progress progress = new Progress(System.out);
        Servers.start(options, county, services(options), progress, Stop.atExit(options.state()));
        progress.say("READY");
        Thread.currentThread().join();
    }

    /** Servers and services that are started here take the known passwords. */
    private static void requireDemonstration(County county) {
        if (!county.demonstration()) {
            throw new CannotStart(
                    county.identity().name()
                            + " is no demonstration, and nothing else runs with the passwords that everybody knows: write"
                            + " demonstration: true into its file, or bring servers of your own into line with it (provision).");
        }
    }

    private static void provision(Options options, County county) throws Exception {
        int differences = new Provisioner(
                        county,
                        services(options),
                        Target.local(options.ports()).orAsSet(System.getenv()),
                        options.testLogins(),
                        System.out::println)
                .everything(options.county(), options.state(), options.dryRun())
                .size();
        System.out.println(differences == 0 ? "Nothing to change." : differences + " differences.");
    }

    private static List<Service> services(Options options) {
        List<Service> services = new ArrayList<>(Service.ofProduct());
        if (options.sample()) {
            services.add(Service.SAMPLE);
        }
        return services;
    }

    private static void endWith(long pid) {
        Thread.ofPlatform().daemon().name("die-with").start(() -> {
            ProcessHandle.of(pid).ifPresent(process -> process.onExit().join());
            System.exit(0);
        });
    }

    private static String rootCause(Throwable e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getMessage() == null ? cause.toString() : cause.getMessage();
    }
}

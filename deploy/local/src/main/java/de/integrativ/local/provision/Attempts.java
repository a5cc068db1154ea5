package de.integrativ.local.provision;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** One thing after the other, whatever becomes of each; in the end all that failed is told together. */
public final class Attempts {

    private final List<Exception> failed = new ArrayList<>();

    /** @return whether it went well */
    public boolean at(Step.Action what) {
        try {
            what.run();
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            failed.add(e);
            return false;
        } catch (Exception e) {
            failed.add(e);
            return false;
        }
    }

    /** @throws Exception the only one, or one that says them all */
    public void orFail() throws Exception {
        if (failed.size() == 1) {
            throw failed.getFirst();
        }
        if (!failed.isEmpty()) {
            IllegalStateException all = new IllegalStateException(
                    failed.stream().map(Attempts::said).distinct().collect(Collectors.joining("\n")));
            failed.forEach(all::addSuppressed);
            throw all;
        }
    }

    private static String said(Exception e) {
        return e.getMessage() == null ? e.toString() : e.getMessage();
    }
}

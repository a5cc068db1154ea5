package de.integrativ.acceptance.faults.checker;

import java.util.List;

/** Staff does nothing that is not allowed: a command that was refused is a fault. */
final class CommandsTaken implements Rule {

    @Override
    public List<Violation> broken(History history) {
        return history.refusals().stream()
                .map(refusal -> new Violation("refused", refusal))
                .toList();
    }
}

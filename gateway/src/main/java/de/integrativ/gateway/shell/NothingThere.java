package de.integrativ.gateway.shell;

import io.quarkus.qute.EvalContext;
import io.quarkus.qute.ValueResolver;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * What a format makes of a value that is not there: a dash, so that no template has to ask.
 * No variable of a template may have one of these names.
 */
final class NothingThere implements ValueResolver {

    private static final Map<String, Object> INSTEAD = Map.of(
            "day", "–",
            "moment", "–",
            "label", "–",
            "number", "–",
            "shown", "–",
            "urlEncoded", "",
            "known", false);

    @Override
    public boolean appliesTo(EvalContext context) {
        return context.getBase() == null && INSTEAD.containsKey(context.getName());
    }

    @Override
    public CompletionStage<Object> resolve(EvalContext context) {
        return CompletableFuture.completedFuture(INSTEAD.get(context.getName()));
    }
}

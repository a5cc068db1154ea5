package de.integrativ.gateway.shell;

import io.quarkus.arc.Arc;
import io.quarkus.qute.EngineBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;

/** Every template speaks the language of the request it answers. */
@ApplicationScoped
class TemplateLocale {

    void speak(@Observes EngineBuilder builder) {
        builder.addTemplateInstanceInitializer(instance -> instance.setLocale(current()));
        builder.addValueResolver(new NothingThere());
    }

    static Locale current() {
        var container = Arc.container();
        if (container == null || !container.requestContext().isActive()) {
            return Locale.GERMAN;
        }
        try (var language = container.instance(Language.class)) {
            return language.get().locale();
        }
    }
}

package de.integrativ.platform.sample;

import de.integrativ.platform.json.Schemas;
import io.quarkus.test.Mock;
import jakarta.inject.Singleton;

/** The contracts, and beside them the sample's own types, which no schema describes. */
@Mock
@Singleton
public class SampleSchemas extends Schemas {

    @Override
    public void insist(String type, String json) {
        if (!type.startsWith("de.integrativ.sample.")) {
            super.insist(type, json);
        }
    }
}

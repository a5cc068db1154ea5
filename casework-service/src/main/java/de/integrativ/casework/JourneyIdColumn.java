package de.integrativ.casework;

import de.integrativ.platform.event.JourneyId;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Converter(autoApply = true)
class JourneyIdColumn implements AttributeConverter<JourneyId, UUID> {

    @Override
    public @Nullable UUID convertToDatabaseColumn(@Nullable JourneyId journey) {
        return journey == null ? null : journey.value();
    }

    @Override
    public @Nullable JourneyId convertToEntityAttribute(@Nullable UUID column) {
        return column == null ? null : new JourneyId(column);
    }
}

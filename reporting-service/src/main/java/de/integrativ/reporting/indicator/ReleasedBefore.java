package de.integrativ.reporting.indicator;

import de.integrativ.reporting.disclosure.Layer;
import java.util.List;

/** What readers of some figures may know already from reports that were released. */
@FunctionalInterface
public interface ReleasedBefore {

    ReleasedBefore NOTHING = (indicator, own) -> List.of();

    /** @return what would follow from them as soon as {@code own} is told */
    List<Layer> layers(int indicator, Layer own);
}

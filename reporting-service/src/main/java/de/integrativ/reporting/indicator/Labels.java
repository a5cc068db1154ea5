package de.integrativ.reporting.indicator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import de.integrativ.county.County;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;

/** German names of a breakdown's cells. */
@ApplicationScoped
public class Labels {

    /** Key of the cell that holds what has no place in a breakdown. */
    public static final String NONE = "none";

    private final JsonNode labels;
    private final County county;

    Labels(County county) {
        this.county = county;
        try {
            labels = new ObjectMapper(new YAMLFactory()).readTree(Definitions.text("labels.yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String key(String cell) {
        return cell.isEmpty() ? NONE : cell;
    }

    public String of(Dimension dimension, String cell) {
        if (cell.isEmpty()) {
            return labels.get(NONE).asText();
        }
        String outside = labels.get("outside").asText();
        return switch (dimension) {
            case REGION ->
                county.regions().stream()
                        .filter(region -> region.id().equals(cell))
                        .map(County.Region::name)
                        .findFirst()
                        .orElse(outside);
            case MUNICIPALITY ->
                county.municipality(cell).map(County.Municipality::name).orElse(outside);
            case SEX, AGE_BAND, STATUS_GROUP ->
                labels.path(dimension.id()).path(cell).asText(cell);
        };
    }
}

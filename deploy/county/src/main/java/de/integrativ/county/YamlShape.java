package de.integrativ.county;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;

/**
 * Which of YAML a county file may use: lists, mappings and plain values. Looked at event by event, before anything is
 * built of it, so that references which multiply what they refer to cost nothing.
 */
final class YamlShape {

    private static final int DEPTH = 12;

    private final List<Mistake> mistakes = new ArrayList<>();
    private int documents;
    private int depth;
    private boolean whole = true;

    static YamlShape of(String text) {
        YamlShape shape = new YamlShape();
        try {
            for (Event event : new Yaml(new SafeConstructor(new LoaderOptions())).parse(new StringReader(text))) {
                shape.look(event);
                if (shape.depth > DEPTH) {
                    shape.whole = false;
                    break; // or a million brackets would each be counted
                }
            }
        } catch (MarkedYAMLException e) {
            shape.whole = false;
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            shape.mistakes.add(new Mistake(line, "", "no YAML here: " + e.getProblem() + "; correct the line"));
        }
        return shape;
    }

    List<Mistake> mistakes() {
        return mistakes;
    }

    /** Whether it can be read as one document all the same, so that its other mistakes can be told beside. */
    boolean isWhole() {
        return whole && documents < 2;
    }

    private void look(Event event) {
        if (event instanceof DocumentStartEvent && ++documents == 2) {
            wrong(event, "a second document begins: one file is one county");
        }
        if (event instanceof AliasEvent || (event instanceof NodeEvent node && node.getAnchor() != null)) {
            wrong(event, "a reference (& or *): write out what is meant");
        }
        if (event instanceof ScalarEvent scalar && scalar.getTag() != null
                || event instanceof CollectionStartEvent start && start.getTag() != null) {
            wrong(event, "a type of YAML's own (!): write the plain value");
        }
        if (event instanceof CollectionStartEvent && ++depth == DEPTH + 1) {
            wrong(event, "nested more than %d deep: nothing here is".formatted(DEPTH));
        }
        if (event.is(Event.ID.MappingEnd) || event.is(Event.ID.SequenceEnd)) {
            depth--;
        }
    }

    private void wrong(Event event, String remedy) {
        mistakes.add(new Mistake(event.getStartMark().getLine() + 1, "", remedy));
    }
}

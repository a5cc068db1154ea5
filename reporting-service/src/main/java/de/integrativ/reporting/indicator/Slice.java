package de.integrativ.reporting.indicator;

import java.util.function.Function;

/** What figures of one period are made of: contributions of ways, and what is known without them. */
public record Slice(Function<Definition, Source> sources, Counts counts) {}

package de.integrativ.reporting.indicator;

import java.util.List;

/** All indicators of a period. */
public record Figures(Coverage coverage, List<Figure> indicators) {}

package de.integrativ.reporting.disclosure;

import java.util.List;

/** A figure that is the sum of others: a total of its breakdown, a region of its municipalities. */
public record Sum(Place whole, List<Place> parts) {}

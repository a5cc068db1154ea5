package de.integrativ.reporting.indicator;

/** The same in German and English. */
public record Text(String de, String en) {}

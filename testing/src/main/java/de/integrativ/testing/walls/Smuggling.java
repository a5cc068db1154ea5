package de.integrativ.testing.walls;

/** A change that would carry a row to where whoever makes it has no right, or take one from there. */
public record Smuggling(String what, Claim by, String sql) {}

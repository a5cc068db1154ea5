package de.integrativ.testing.broken.one;

import de.integrativ.testing.broken.two.Second;

public record First(Second second) {}

package de.integrativ.testing.broken.two;

import de.integrativ.testing.broken.one.First;
import java.util.List;

public record Second(List<First> firsts) {}

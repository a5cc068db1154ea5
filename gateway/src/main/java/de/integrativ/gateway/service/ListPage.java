package de.integrativ.gateway.service;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of a list; {@code next} is what {@code after} takes for the following one. */
public record ListPage<T>(List<T> items, @Nullable String next) {}

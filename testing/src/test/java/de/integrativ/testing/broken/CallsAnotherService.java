package de.integrativ.testing.broken;

import io.smallrye.mutiny.Uni;
import java.net.http.HttpClient;

record CallsAnotherService(HttpClient http, Uni<String> later) {}

/**
 * Agencies' own systems, small enough to read: what a developer at a Jobcenter, at BAMF, at an Ausländerbehörde or at a
 * training provider starts from. They use nothing of the services' code.
 */
@NullMarked
package de.integrativ.acceptance.simulator;

import org.jspecify.annotations.NullMarked;

@org.jspecify.annotations.NullMarked
package de.integrativ.county;

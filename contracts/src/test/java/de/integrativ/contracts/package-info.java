/** What crosses a border between services and agencies: one schema per message type. */
@NullMarked
package de.integrativ.contracts;

import org.jspecify.annotations.NullMarked;

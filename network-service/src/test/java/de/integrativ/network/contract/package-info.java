/** What this service promised about messages, held against its code. */
@NullMarked
package de.integrativ.network.contract;

import org.jspecify.annotations.NullMarked;

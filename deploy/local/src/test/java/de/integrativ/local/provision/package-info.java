@NullMarked
package de.integrativ.local.provision;

import org.jspecify.annotations.NullMarked;

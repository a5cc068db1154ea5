@NullMarked
package de.integrativ.platform.audit;

import org.jspecify.annotations.NullMarked;

/** Row-level security: each transaction takes a system role and says for whom it acts. */
@NullMarked
package de.integrativ.platform.wall;

import org.jspecify.annotations.NullMarked;

/** What a service does when its database was restored from a backup. */
@NullMarked
package de.integrativ.platform.restore;

import org.jspecify.annotations.NullMarked;

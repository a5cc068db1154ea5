/** What travels: the CloudEvents envelope, journey ids within and refs without. */
@NullMarked
package de.integrativ.platform.event;

import org.jspecify.annotations.NullMarked;

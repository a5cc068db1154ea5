/** Every server and every replica as a process of its own, so that each can be killed on its own. */
@NullMarked
package de.integrativ.acceptance.stack;

import org.jspecify.annotations.NullMarked;

/** The frame of every page: who is signed in, language, navigation, formats, error pages. */
@NullMarked
package de.integrativ.gateway.shell;

import org.jspecify.annotations.NullMarked;

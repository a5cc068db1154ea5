/** The way as its users see it, in a real Chromium. */
@NullMarked
package de.integrativ.acceptance.browser;

import org.jspecify.annotations.NullMarked;

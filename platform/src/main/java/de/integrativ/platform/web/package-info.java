/** What every service answers alike: problems, and what waits for an administrator. */
@NullMarked
package de.integrativ.platform.web;

import org.jspecify.annotations.NullMarked;

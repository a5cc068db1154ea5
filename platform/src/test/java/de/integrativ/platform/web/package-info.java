@NullMarked
package de.integrativ.platform.web;

import org.jspecify.annotations.NullMarked;

@NullMarked
package de.integrativ.network.request.web;

import org.jspecify.annotations.NullMarked;

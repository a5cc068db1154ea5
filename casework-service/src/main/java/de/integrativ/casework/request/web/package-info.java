/** Requests and the partners they may go to, over HTTP. */
@NullMarked
package de.integrativ.casework.request.web;

import org.jspecify.annotations.NullMarked;

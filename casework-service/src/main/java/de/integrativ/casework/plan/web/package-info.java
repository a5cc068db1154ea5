/** The plan over HTTP, also as a document. */
@NullMarked
package de.integrativ.casework.plan.web;

import org.jspecify.annotations.NullMarked;

/** What is due in casework: a read model. */
@NullMarked
package de.integrativ.casework.worklist;

import org.jspecify.annotations.NullMarked;

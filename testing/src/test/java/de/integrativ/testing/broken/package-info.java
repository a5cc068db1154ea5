/** Classes that break the rules of the house, one each, so that the rules can be seen to bite. */
@NullMarked
package de.integrativ.testing.broken;

import org.jspecify.annotations.NullMarked;

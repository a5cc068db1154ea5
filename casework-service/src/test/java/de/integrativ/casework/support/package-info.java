/** What tests on real servers share: people, other services, and what lies in the tables. */
@NullMarked
package de.integrativ.casework.support;

import org.jspecify.annotations.NullMarked;

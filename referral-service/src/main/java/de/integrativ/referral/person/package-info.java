/** The person as the Jobcenter knows them, and the little of them that a fact may carry. */
@NullMarked
package de.integrativ.referral.person;

import org.jspecify.annotations.NullMarked;

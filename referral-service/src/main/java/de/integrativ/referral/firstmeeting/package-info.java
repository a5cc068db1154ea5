/** The joint first meeting (gemeinsames Erstgespräch) of person, Jobcenter and KIM. */
@NullMarked
package de.integrativ.referral.firstmeeting;

import org.jspecify.annotations.NullMarked;

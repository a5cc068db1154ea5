@NullMarked
package de.integrativ.referral.person;

import org.jspecify.annotations.NullMarked;

@NullMarked
package de.integrativ.referral.consent;

import org.jspecify.annotations.NullMarked;

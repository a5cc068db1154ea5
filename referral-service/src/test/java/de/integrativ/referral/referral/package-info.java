@NullMarked
package de.integrativ.referral.referral;

import org.jspecify.annotations.NullMarked;

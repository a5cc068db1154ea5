@NullMarked
package de.integrativ.referral.firstmeeting;

import org.jspecify.annotations.NullMarked;

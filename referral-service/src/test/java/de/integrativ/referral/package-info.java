@NullMarked
package de.integrativ.referral;

import org.jspecify.annotations.NullMarked;

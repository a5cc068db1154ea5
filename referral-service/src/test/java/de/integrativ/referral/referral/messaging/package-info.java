@NullMarked
package de.integrativ.referral.referral.messaging;

import org.jspecify.annotations.NullMarked;

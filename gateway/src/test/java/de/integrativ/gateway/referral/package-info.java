@NullMarked
package de.integrativ.gateway.referral;

import org.jspecify.annotations.NullMarked;

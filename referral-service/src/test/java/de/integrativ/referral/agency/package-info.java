@NullMarked
package de.integrativ.referral.agency;

import org.jspecify.annotations.NullMarked;

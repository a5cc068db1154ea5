@NullMarked
package de.integrativ.referral.walls;

import org.jspecify.annotations.NullMarked;

@NullMarked
package de.integrativ.referral.referral.web;

import org.jspecify.annotations.NullMarked;

@NullMarked
package de.integrativ.referral.firstmeeting.web;

import org.jspecify.annotations.NullMarked;

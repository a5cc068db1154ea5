/** What tests on real servers share: forms, people, and a Jobcenter's own system. */
@NullMarked
package de.integrativ.referral.support;

import org.jspecify.annotations.NullMarked;

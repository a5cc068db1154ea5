/** The person's consents to what the Jobcenter tells KIM (C1, C3), and to evaluation where no case follows. */
@NullMarked
package de.integrativ.referral.consent;

import org.jspecify.annotations.NullMarked;

/** What others are told about the first meeting, and the handover of the person to casework. */
@NullMarked
package de.integrativ.referral.firstmeeting.messaging;

import org.jspecify.annotations.NullMarked;

package de.integrativ.platform.worklist;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is due: who, what, by when, one action.
 *
 * @param kind code of what is due, e.g. {@code REFERRAL_DECISION}; the gateway has its German
 * @param subject id of the referral, case or request it belongs to
 * @param who the person's name, or the partner's ref where the viewer may not know the name
 * @param assignee whose task it is; none while it is anyone's of that role
 */
public record WorklistRow(
        String kind,
        UUID subject,
        String who,
        LocalDate due,
        boolean overdue,
        @Nullable String assignee) {}

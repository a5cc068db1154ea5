package de.integrativ.network.request;

import de.integrativ.platform.problem.NotThere;
import de.integrativ.platform.wall.WithinWall;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The partner's staff answers in the portal, with a yes, a no or a part. */
@ApplicationScoped
public class AnswerRequest {

    private final PortalDesk desk;
    private final RequestContents contents;

    AnswerRequest(PortalDesk desk, RequestContents contents) {
        this.desk = desk;
        this.contents = contents;
    }

    /** @param on none for today */
    @WithinWall
    public void answer(UUID id, Said.InClear answer, @Nullable LocalDate on) {
        NetworkRequest request = desk.open(id);
        LocalDate day = request.dayOf(on, desk.today());
        RequestEvent event = request.answer(day, answer);
        contents.findByIdOptional(id).orElseThrow(NotThere::new).answered(day, answer);
        desk.done(request, event, Step.ANSWER);
    }
}

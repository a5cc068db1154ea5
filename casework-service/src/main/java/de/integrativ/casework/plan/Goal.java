package de.integrativ.casework.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** One goal of one version of a plan. Its progress is kept apart, behind a wall of its own. */
@Entity
@Table(name = "goal")
class Goal {

    @Id
    private UUID id;

    private Aim aim;

    @Column(name = "authored_by")
    private String authoredBy;

    protected Goal() {}

    Goal(UUID id, Aim aim, String authoredBy) {
        this.id = id;
        this.aim = aim;
        this.authoredBy = authoredBy;
    }

    UUID id() {
        return id;
    }

    Aim aim() {
        return aim;
    }

    String authoredBy() {
        return authoredBy;
    }
}

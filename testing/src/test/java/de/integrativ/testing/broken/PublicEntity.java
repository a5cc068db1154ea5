package de.integrativ.testing.broken;

import jakarta.persistence.Entity;

@Entity
public class PublicEntity {

    private int state;

    void setState(int state) {
        this.state = state;
    }

    int state() {
        return state;
    }
}

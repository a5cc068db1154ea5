package de.integrativ.testing.broken;

import jakarta.transaction.Transactional;

class OpensItsOwnTransaction {

    @Transactional
    void work() {}
}

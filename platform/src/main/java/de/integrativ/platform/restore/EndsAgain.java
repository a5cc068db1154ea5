package de.integrativ.platform.restore;

/** What a service does so that something that had ended ends again in a restored database. */
public interface EndsAgain {

    /**
     * In a transaction of the {@code JOB} role, before messages are taken. Whatever is at an end already, or not there
     * yet, stays as it is: for what comes later a bar of the same object and id stands.
     */
    void endAgain(Ended ended);
}

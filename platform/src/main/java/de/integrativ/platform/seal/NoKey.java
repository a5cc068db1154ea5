package de.integrativ.platform.seal;

/** There is no key to seal with. Only someone who provides one can mend it. */
public final class NoKey extends RuntimeException {

    private static final long serialVersionUID = 1;

    NoKey(String message) {
        super(message);
    }
}

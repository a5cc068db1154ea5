package de.integrativ.referral.referral;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.integrativ.platform.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** Remembers which form became which referral. */
@ApplicationScoped
class SubmissionKeys {

    private static final int LONGEST = 100;

    private final EntityManager entities;
    private final ObjectMapper json;

    SubmissionKeys(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    /** @throws ReferralRejected.AlreadyReferred if the key came with other content before */
    @SuppressWarnings("unchecked")
    ReferralId once(Actor actor, String key, ReferralSubmission submission, Supplier<ReferralId> submit) {
        if (key.isBlank() || key.length() > LONGEST) {
            throw new ReferralRejected.Invalid("Idempotency-Key", "length", "1 bis " + LONGEST + " Zeichen.");
        }
        oneAtATime(actor, key);
        String digest = digest(submission);
        List<Tuple> known = entities.createNativeQuery(
                        "select digest, referral_id from submission_key where actor = :actor and key = :key",
                        Tuple.class)
                .setParameter("actor", actor.id())
                .setParameter("key", key)
                .getResultList();
        if (known.isEmpty()) {
            ReferralId referral = submit.get();
            remember(actor, key, digest, referral);
            return referral;
        }
        if (!digest.equals(known.getFirst().get("digest", String.class))) {
            throw new ReferralRejected.AlreadyReferred();
        }
        return new ReferralId(known.getFirst().get("referral_id", UUID.class));
    }

    private void oneAtATime(Actor actor, String key) {
        entities.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(:key, 0))", Object.class)
                .setParameter("key", actor.id() + " " + key)
                .getSingleResult();
    }

    private void remember(Actor actor, String key, String digest, ReferralId referral) {
        entities.createNativeQuery("""
                        insert into submission_key (actor, key, digest, referral_id)
                        values (:actor, :key, :digest, :referral)
                        """)
                .setParameter("actor", actor.id())
                .setParameter("key", key)
                .setParameter("digest", digest)
                .setParameter("referral", referral.value())
                .executeUpdate();
    }

    private String digest(ReferralSubmission submission) {
        try {
            byte[] content = json.writeValueAsBytes(submission);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (JsonProcessingException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

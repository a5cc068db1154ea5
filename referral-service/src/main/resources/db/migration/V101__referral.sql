-- A referral without the person: ids, codes and dates. The person stands apart, so that it can be locked and erased.
CREATE TABLE referral (
    id                uuid PRIMARY KEY,
    journey_id        uuid    NOT NULL UNIQUE,
    version           bigint  NOT NULL,
    event_seq         bigint  NOT NULL,
    state             text    NOT NULL CHECK (state IN
        ('DRAFT', 'CONSENT_PENDING', 'SUBMITTED', 'INFO_REQUESTED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'EXPIRED',
         'STARTED', 'NOT_STARTED')),
    agency            text    NOT NULL,
    unit              text    NOT NULL,
    case_worker       text,
    agency_ref        text,
    outbound_ref      text    NOT NULL UNIQUE,
    kim_agency        text    NOT NULL,
    -- KIM may know of this referral: from C1 on. Row security rests on it.
    shared_with_kim   boolean NOT NULL DEFAULT false,
    person_locked     boolean NOT NULL DEFAULT false,
    programme         text    NOT NULL,
    programme_version int     NOT NULL,
    submitted_on      date,
    consent_due       date,
    decision_due      date,
    info_asked_on     date,
    info_due          date,
    decided_on        date,
    outward_code      text,
    case_manager      text,
    meeting_due       date,
    held_on           date,
    started_on        date,
    not_started_on    date,
    withdrawn_on      date,
    ended_on          date,
    UNIQUE (agency, agency_ref),
    CHECK (NOT shared_with_kim OR submitted_on IS NOT NULL)
);
CREATE INDEX referral_by_agency ON referral (agency, unit, id);
CREATE INDEX referral_by_case_manager ON referral (case_manager, id);
CREATE INDEX referral_open ON referral (decision_due) WHERE state IN ('SUBMITTED', 'INFO_REQUESTED', 'ACCEPTED');

-- The person as the Jobcenter knows them.
CREATE TABLE referred_person (
    referral_id           uuid PRIMARY KEY REFERENCES referral,
    given_name            text    NOT NULL,
    family_name           text    NOT NULL,
    birth_date            date    NOT NULL,
    sex                   text    NOT NULL,
    nationality           text    NOT NULL,
    languages             text[]  NOT NULL,
    german_level          text,
    phone                 text,
    email                 text,
    street                text,
    postcode              text,
    town                  text,
    municipality          text    NOT NULL,
    residence_status      text    NOT NULL,
    residence_valid_until date,
    work_permission       text,
    residence_evidence    text,
    benefit_regime        text    NOT NULL,
    migration_history     boolean NOT NULL,
    needs                 text[]  NOT NULL,
    other_case_management boolean,
    reason                text
);

-- Search under row security goes by equality on phonetic tokens: trigram operators are not leakproof.
CREATE TABLE name_token (
    referral_id uuid NOT NULL REFERENCES referred_person ON DELETE CASCADE,
    token       text NOT NULL,
    PRIMARY KEY (token, referral_id)
);
CREATE INDEX name_token_by_referral ON name_token (referral_id);

-- What each criterion of the programme's version said at submission. Goes with the person.
CREATE TABLE eligibility_verdict (
    referral_id uuid NOT NULL REFERENCES referred_person ON DELETE CASCADE,
    place       int  NOT NULL,
    code        text NOT NULL,
    verdict     text NOT NULL CHECK (verdict IN ('MET', 'NOT_MET', 'UNCLEAR')),
    reason      text NOT NULL,
    PRIMARY KEY (referral_id, place)
);

-- Questions back to the Jobcenter and their answers. They speak of the person and go with them.
CREATE TABLE inquiry (
    id          uuid PRIMARY KEY,
    referral_id uuid NOT NULL REFERENCES referred_person ON DELETE CASCADE,
    question    text NOT NULL,
    asked_by    text NOT NULL,
    asked_on    date NOT NULL,
    answer      text,
    answered_by text,
    answered_on date
);
CREATE INDEX inquiry_by_referral ON inquiry (referral_id);

CREATE TABLE consent (
    id           uuid PRIMARY KEY,
    referral_id  uuid    NOT NULL REFERENCES referral,
    scope        text    NOT NULL CHECK (scope IN ('C1', 'C3', 'C9')),
    state        text    NOT NULL CHECK (state IN ('GRANTED', 'WITHDRAWN', 'EXPIRED', 'SUPERSEDED')),
    granted_on   date    NOT NULL,
    recorded_by  text    NOT NULL,
    text_version text    NOT NULL,
    language     text    NOT NULL,
    form         text    NOT NULL CHECK (form IN ('WRITTEN', 'ELECTRONIC')),
    interpreter  boolean NOT NULL,
    guardian     boolean NOT NULL,
    valid_until  date,
    withdrawn_on date
);
CREATE INDEX consent_by_referral ON consent (referral_id);

-- What only KIM may know of its decision: the true code and the note (an agency sees one neutral code).
CREATE TABLE kim_remark (
    referral_id uuid NOT NULL REFERENCES referral,
    kind        text NOT NULL CHECK (kind IN ('DECLINED', 'NOT_STARTED')),
    code        text NOT NULL,
    note        text,
    made_by     text NOT NULL,
    PRIMARY KEY (referral_id, kind)
);

CREATE TABLE first_meeting (
    id          uuid PRIMARY KEY,
    referral_id uuid    NOT NULL UNIQUE REFERENCES referral,
    state       text    NOT NULL CHECK (state IN ('PROPOSED', 'CONFIRMED', 'HELD', 'NO_SHOW', 'CANCELLED')),
    held_on     date,
    place       text    NOT NULL CHECK (place IN ('OFFICE', 'ONLINE', 'OUTREACH')),
    interpreter boolean NOT NULL,
    present     text[]  NOT NULL,
    agreements  text
);

-- Who did what when: the timeline of the referral.
CREATE TABLE referral_step (
    referral_id uuid        NOT NULL REFERENCES referral,
    seq         bigint      NOT NULL,
    at          timestamptz NOT NULL,
    what        text        NOT NULL,
    made_by     text        NOT NULL,
    PRIMARY KEY (referral_id, seq)
);

-- A form that is sent twice makes one referral.
CREATE TABLE submission_key (
    actor       text NOT NULL,
    key         text NOT NULL,
    digest      text NOT NULL,
    referral_id uuid NOT NULL REFERENCES referral,
    PRIMARY KEY (actor, key)
);

package de.integrativ.referral.person;

/** All that the Jobcenter has told about a person. */
public record KnownPerson(Person person, Situation situation) {}

package de.integrativ.county;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One mistake in an otherwise good file: it is refused at its line, with what to do. */
class MistakesInACountyFileTest {

    private static final String X = "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo";
    private static final String THUMBPRINT = "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k"; // RFC 8037, A.3

    @TempDir
    Path directory;

    static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake(
                        "an unknown role",
                        "roles: [jc-lead]",
                        "roles: [boss]",
                        "boss",
                        "'boss' is unknown: write one of"),
                mistake(
                        "a role of another kind of organisation",
                        "roles: [jc-lead]",
                        "roles: [kim-coordinator]",
                        "lena.leitung",
                        "'kim-coordinator' is no role at an organisation of kind JOBCENTER"),
                mistake(
                        "a person of no organisation",
                        "organisation: ki-coesfeld, unit: ki, roles: [kim-assistant]",
                        "organisation: ki-borken, unit: ki, roles: [kim-assistant]",
                        "ki-borken",
                        "nobody here is 'ki-borken'"),
                mistake(
                        "a person of no unit",
                        "unit: duelmen, roles: [jc-case-manager]",
                        "unit: borken, roles: [jc-case-manager]",
                        "dirk.duelmen",
                        "jobcenter-coesfeld has no unit 'borken'"),
                mistake(
                        "a second integration centre",
                        "kind: ABH",
                        "kind: KI",
                        "kind: KI",
                        "a second KI beside ki-coesfeld",
                        1),
                mistake(
                        "an agreement to nobody",
                        "to: bildungswerk-coesfeld",
                        "to: bildungswerk-borken",
                        "to: bildungswerk-borken",
                        "nobody here is 'bildungswerk-borken'"),
                mistake(
                        "an agreement from nobody",
                        "from: ki-coesfeld\n    to: bamf",
                        "from: ki-borken\n    to: bamf",
                        "from: ki-borken",
                        "nobody here is 'ki-borken'"),
                mistake(
                        "an agreement with oneself",
                        "to: bildungswerk-coesfeld",
                        "to: ki-coesfeld",
                        "to: ki-coesfeld",
                        "'ki-coesfeld' agrees with itself",
                        1),
                mistake(
                        "an agreement past the integration centre",
                        "from: ki-coesfeld\n    to: abh-coesfeld",
                        "from: jobcenter-coesfeld\n    to: abh-coesfeld",
                        "to: abh-coesfeld",
                        "neither side is the integration centre"),
                mistake(
                        "a second agreement for the same purpose",
                        "purpose: STATUS_ENQUIRY",
                        "purpose: COURSE_PLACE",
                        "purpose: COURSE_PLACE",
                        "stands twice (first at agreements[4])",
                        3,
                        "to: abh-coesfeld",
                        "to: bamf",
                        "channel: HTTP\n    passesOn",
                        "channel: KAFKA\n    passesOn"),
                mistake(
                        "a channel that the other side hasn't",
                        "channel: HTTP\n    passesOn",
                        "channel: KAFKA\n    passesOn",
                        "passesOn: jobcenter-to-kim",
                        "abh-coesfeld has no system that speaks KAFKA",
                        3,
                        -1),
                mistake("an unknown message", "[request]", "[reqest]", "reqest", "'reqest' is unknown: write one of"),
                mistake("an unknown field", "[phase, planItems]", "[phase, diary]", "diary", "'diary' is unknown"),
                mistake(
                        "no channel",
                        "    channel: HTTP\n    passesOn",
                        "    passesOn",
                        "- id: kim-to-abh",
                        "missing: add it"),
                mistake(
                        "passing on under an agreement that there isn't",
                        "passesOn: jobcenter-to-kim",
                        "passesOn: borken-to-kim",
                        "borken-to-kim",
                        "no agreement 'borken-to-kim'"),
                mistake(
                        "passing on what somebody else received",
                        "passesOn: jobcenter-to-kim",
                        "passesOn: kim-to-jobcenter",
                        "passesOn: kim-to-jobcenter",
                        "under 'kim-to-jobcenter' ki-coesfeld received nothing"),
                mistake(
                        "passing on a field that was not received",
                        "fields: [givenName, familyName, birthDate, nationality]",
                        "fields: [givenName, familyName, phase]",
                        "familyName, phase",
                        "'phase' is not received under 'jobcenter-to-kim'"),
                mistake(
                        "a municipality of another county",
                        "ags: \"05558044\", name: Senden, r",
                        "ags: \"05554044\", name: Senden, r",
                        "05554044",
                        "an AGS here begins with 05558",
                        0,
                        "name: Jobcenter Senden, ags: \"05558044\"",
                        "name: Jobcenter Senden"),
                mistake(
                        "a board of no area",
                        "name: Rathaus, ags: \"05558016\" }",
                        "name: Rathaus }",
                        "gerda.gemeinde",
                        "'rathaus' has no AGS, so that a board member there is shown no figures"),
                mistake(
                        "a town's evaluator over the whole county",
                        "unit: rathaus, roles: [board-member]",
                        "unit: rathaus, roles: [board-member, evaluator]",
                        "gerda.gemeinde",
                        "'evaluator' opens what concerns everybody: only at the KI, or at the county (kind GEMEINDE, a"
                                + " unit with the AGS 05558)"),
                mistake(
                        "a partner who reads the audit log",
                        "unit: duelmen, roles: [partner]",
                        "unit: duelmen, roles: [data-protection-officer]",
                        "pavel.partner",
                        "'data-protection-officer' opens what concerns everybody"),
                mistake(
                        "a Jobcenter's administrator of everything",
                        "roles: [jc-lead]",
                        "roles: [jc-lead, administrator]",
                        "lena.leitung",
                        "'administrator' opens what concerns everybody"),
                mistake(
                        "a person who is called like a system",
                        "id: pavel.partner",
                        "id: service-account-bamf",
                        "service-account-bamf",
                        "by 'service-account-bamf' goes a system in Keycloak"),
                mistake(
                        "a person who is called like a service",
                        "id: pavel.partner",
                        "id: casework-service",
                        "casework-service",
                        "by 'casework-service' goes the service casework-service"),
                mistake(
                        "a unit in another county",
                        "name: Rathaus, ags: \"05558016\"",
                        "name: Rathaus, ags: \"05557\"",
                        "name: Rathaus",
                        "no municipality has the AGS '05557'"),
                mistake(
                        "an AGS that is too short",
                        "ags: \"05558044\", name: Senden, r",
                        "ags: \"0555804\", name: Senden, r",
                        "\"0555804\"",
                        "write eight digits in quotes",
                        0,
                        "name: Jobcenter Senden, ags: \"05558044\"",
                        "name: Jobcenter Senden"),
                mistake(
                        "a county of another state",
                        "state: NW",
                        "state: BY",
                        "ags: \"05558\"",
                        "an AGS of BY begins with 09"),
                mistake(
                        "a key without fingerprint",
                        "channel: HTTP\n",
                        "channel: HTTP\n" + key(""),
                        "use: sig",
                        "missing: add the key's fingerprint"),
                mistake(
                        "a key with another key's fingerprint",
                        "channel: HTTP\n",
                        "channel: HTTP\n" + key(", fingerprint: " + X),
                        "use: sig",
                        "not this key's fingerprint (that is " + THUMBPRINT + "): ask abh-coesfeld again"),
                mistake(
                        "a second factor waived without a word",
                        "  secondFactorWaived: A demonstration's people are made up, and whoever tries it out has no"
                                + " device of theirs.\n",
                        "",
                        "signIn:",
                        "missing: say why nobody is asked"),
                mistake(
                        "an access log that is gone before anyone asks",
                        "accessLogDays: 365",
                        "accessLogDays: 89",
                        "accessLogDays",
                        "'89' is too small: write a number of days: 90 at least, so that who looked at what"),
                mistake(
                        "an access log that watches over staff for ever",
                        "accessLogDays: 365",
                        "accessLogDays: 1096",
                        "accessLogDays",
                        "1095 at most, since it records what staff do"),
                mistake(
                        "a name that stands twice",
                        "state: NW",
                        "state: NW\n  state: NW",
                        "state: NW",
                        "stands twice (first in line",
                        1),
                mistake(
                        "a reference",
                        "closingDays: []",
                        "closingDays: &none []",
                        "&none",
                        "a reference (& or *): write out"),
                mistake("a type of YAML's own", "state: NW", "state: !!str NW", "!!str", "a type of YAML's own"),
                mistake(
                        "a second document",
                        "closingDays: []",
                        "---\nclosingDays: []",
                        "---",
                        "a second document begins"),
                mistake("a tab", "  state: NW", "\tstate: NW", "\tstate", "a tab before the text: indent by blanks"),
                mistake("broken YAML", "state: NW", "state: [", "timeZone", "no YAML here", 0, 1));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void a_mistake_is_refused_at_its_line_with_the_remedy(
            String what, List<String> changes, String where, int occurrence, int above, String remedy)
            throws IOException {
        Path file = CoesfeldWith.changes(directory, changes.toArray(String[]::new));

        List<Mistake> mistakes = assertThrows(CountyFileBroken.class, () -> CountyFile.read(file))
                .mistakes();

        assertEquals(1, mistakes.size(), mistakes.toString());
        assertTrue(mistakes.getFirst().remedy().contains(remedy), mistakes.toString());
        assertEquals(
                CoesfeldWith.line(file, where, occurrence) + above,
                mistakes.getFirst().line());
    }

    @Test
    void a_key_with_its_own_fingerprint_is_taken() throws IOException {
        Path file = CoesfeldWith.changes(
                directory, "channel: HTTP\n", "channel: HTTP\n" + key(", fingerprint: " + THUMBPRINT));

        County county = CountyFile.read(file);

        assertEquals(1, county.organisation("abh-coesfeld").orElseThrow().keys().size());
    }

    private static String key(String fingerprint) {
        return "    keys: [{ use: sig, jwk: { kty: OKP, crv: Ed25519, x: " + X + " }" + fingerprint
                + ", confirmedOn: \"2026-07-01\", confirmedBy: Anton Admin }]\n";
    }

    private static Arguments mistake(String what, String text, String instead, String where, String remedy) {
        return mistake(what, text, instead, where, remedy, 0);
    }

    /** @param occurrence which of the lines with that text, from 0; then more changes, or how many lines further up */
    private static Arguments mistake(
            String what, String text, String instead, String where, String remedy, int occurrence, Object... more) {
        Stream<String> others = Stream.of(more).filter(String.class::isInstance).map(String.class::cast);
        int above = Stream.of(more)
                .filter(Integer.class::isInstance)
                .map(Integer.class::cast)
                .findFirst()
                .orElse(0);
        List<String> changes = Stream.concat(Stream.of(text, instead), others).toList();
        return Arguments.of(what, changes, where, occurrence, above, remedy);
    }
}

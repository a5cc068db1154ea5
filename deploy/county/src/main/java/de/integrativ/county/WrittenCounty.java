package de.integrativ.county;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** What one reading of a county file gave. */
record WrittenCounty(
        boolean demonstration,
        @JsonProperty("county") Identity identity,
        List<Municipality> municipalities,
        List<Region> regions,
        List<Organisation> organisations,
        List<Person> people,
        List<Programme> programmes,
        Map<String, Period> deadlines,
        Duration consentStaleAfter,
        List<ClosingDay> closingDays,
        List<Agreement> agreements,
        SignIn signIn,
        @JsonProperty("broker") BrokerLimits brokerLimits,
        Retention retention)
        implements County {

    /** A county that keeps its people in a directory of its own names none; most name no closing days. */
    WrittenCounty {
        people = people == null ? List.of() : people;
        closingDays = closingDays == null ? List.of() : closingDays;
        retention = retention == null ? Retention.USUAL : retention;
    }
}

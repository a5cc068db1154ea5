package de.integrativ.gateway.referral;

import io.quarkus.qute.i18n.MessageBundle;

/** Words of the referral's pages. */
@MessageBundle("referral")
public interface ReferralMsg {
    String title();

    String one();

    String create();

    String filter();

    String search();

    String all();

    String found(int n);

    String person();

    String from();

    String submitted();

    String waits();

    String emptyTitle();

    String emptyText();

    String showAll();

    String aboutPerson();

    String born();

    String sex();

    String nationality();

    String languages();

    String german();

    String municipality();

    String contact();

    String residence();

    String validUntil(String day);

    String work();

    String regime();

    String needs();

    String reason();

    String programme();

    String unit();

    String noPerson();

    String criteria();

    String consents();

    String noConsents();

    String withdrawConsent();

    String since(String day);

    String timeline();

    String meeting();

    String meetingHeld(String day, String place);

    String interpreterThere();

    String present();

    String actions();

    String nothing();

    String accept();

    String acceptLabel();

    String acceptDo();

    String decidedOn();

    String decline();

    String declineHint();

    String declineNote();

    String ask();

    String question();

    String askDo();

    String answer();

    String answerText();

    String answerDo();

    String withdraw();

    String withdrawHint();

    String withdrawDo();

    String record();

    String recordHint();

    String heldOn();

    String place();

    String whoPresent();

    String interpreter();

    String consentsOf();

    String consentsHint();

    String consentC2();

    String consentC4();

    String consentC9();

    String consentC5(String partner);

    String consentC6(String partner);

    String howGiven();

    String textVersion();

    String textVersionHint();

    String language();

    String form();

    String consentInterpreter();

    String guardian();

    String consentUntil();

    String consentUntilHint();

    String result();

    String startedOn();

    String notStartedReason();

    String notStartedHint();

    String agreements();

    String save();

    String givenName();

    String familyName();

    String phone();

    String email();

    String street();

    String postcode();

    String town();

    String status();

    String statusUntil();

    String evidence();

    String migrationHistory();

    String migrationHint();

    String otherCm();

    String needsHint();

    String reasonHint();

    String c1();

    String c1Given();

    String c1On();

    String submittedOn();

    String handIn();

    String withdrawTitle();

    String withdrawWhat();

    String withdrawnOn();

    String withdrawNow();

    String lastChange();
}

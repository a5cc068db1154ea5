package de.integrativ.gateway.supportcase;

import io.quarkus.qute.i18n.MessageBundle;

/** Words of the support case. */
@MessageBundle("supportcase")
public interface CaseMsg {
    String title();

    String one();

    String filter();

    String phase();

    String all();

    String person();

    String started();

    String nextStep();

    String planDue();

    String found(int n);

    String emptyTitle();

    String emptyText();

    String toReferrals();

    String tabs();

    String overview();

    String plan();

    String consents();

    String partners();

    String since(String day);

    String inForce();

    String noneInForce();

    String noStep();

    String locked();

    String about();

    String phone();

    String email();

    String address();

    String requests();

    String noRequests();

    String outside();

    String toReferral();

    String ref(String id);
}

-- A role counts for the organisation that someone acts for: another integration centre's coordination is a stranger here.

-- Requests from before say it after the next start (WhoseRequests); until then nobody at KIM sees them.
alter table network_request add column kim_agency text;

alter policy coordination_sees on network_request
    using (kim_agency = acting_for() and acts_as('kim-coordinator'));
alter policy case_manager_sees on network_request
    using (kim_agency = acting_for() and acts_as('kim-case-manager') and case_manager = integrativ_actor());

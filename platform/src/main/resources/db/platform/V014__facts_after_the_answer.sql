-- A consent that ran out takes nothing back, and one that was never asked for ends with the support.
alter table fact_answer drop constraint fact_answer_state_check;
alter table fact_answer add constraint fact_answer_state_check
    check (state in ('OPEN', 'GRANTED', 'EXPIRED', 'REFUSED', 'WITHDRAWN', 'UNANSWERED'));

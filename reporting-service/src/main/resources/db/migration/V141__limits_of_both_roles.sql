-- Whoever leads a Jobcenter and sits on a board reads the ways of their Jobcenter, not the county's: a second role takes no
-- limit of the first one away. See docs/adr/0606-a-municipality-sees-its-own-figures.md.
alter policy evaluating on way
    using (evaluates(array ['evaluator', 'kim-coordinator'])
        or evaluates(array ['board-member']) and not evaluates(array ['jc-lead'])
        or evaluates(array ['jc-lead']) and agency = current_setting('integrativ.agency', true));

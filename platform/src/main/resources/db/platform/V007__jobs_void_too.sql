-- A job that carries something once more first empties what was never sent, parked or not.
grant update (type, body, jose, recipient) on outbox_parked to ${service}_job;

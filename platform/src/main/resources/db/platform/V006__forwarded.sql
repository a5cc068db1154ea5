-- What was passed on and is taken back before it left goes out as a void that this service seals itself.
grant update (jose, recipient) on outbox, outbox_parked to ${service}_staff, ${service}_consumer, ${service}_job;

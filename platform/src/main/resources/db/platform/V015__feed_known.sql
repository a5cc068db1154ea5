-- After a restore the first message of a key names the last place that we know: whoever fetches learns it as topics tell it.
alter table feed add column known_epoch int not null default 0;
alter table feed add column known_sequence bigint not null default 0;

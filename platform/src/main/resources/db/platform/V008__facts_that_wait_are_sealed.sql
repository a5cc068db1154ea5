-- Facts in parking are encrypted for this service itself: see SealedKeeping.
alter table parking add column kept_sealed boolean not null default false;

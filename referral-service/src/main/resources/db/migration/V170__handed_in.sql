-- The Jobcenter's own day of a referral, which waits for its consent perhaps: one that comes again is not older.
ALTER TABLE referral ADD COLUMN handed_in_on date;

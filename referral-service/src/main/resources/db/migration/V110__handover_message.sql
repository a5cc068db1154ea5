-- Which message handed the person over: a withdrawal takes back what casework has not confirmed.
ALTER TABLE referral ADD COLUMN handover_message uuid;

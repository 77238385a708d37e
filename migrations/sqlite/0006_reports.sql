-- What the report of a day reads: every block from an index on the day.

-- The Shanghai day on which an item ended.
alter table visit_items add column ended_day text
    generated always as (date(ended_at / 1000 + 28800, 'unixepoch')) virtual;

-- Only the few items that outlast their day: what a day begins with and carries forward is read from here.
create index visit_items_outlasting on visit_items (site_id, day, ended_day, outcome, kind)
where ended_day is null or ended_day <> day or outcome = 'pending_authorisation';

create index visit_items_by_end on visit_items (site_id, ended_day, outcome);
create index consultations_by_item on consultations (site_id, item_id);
create index referrals_by_item on referrals (site_id, item_id);
create index referrals_by_time on referrals (site_id, created_at, id);
create index consultations_by_time on consultations (site_id, created_at, topic);
create index receipts_by_day on receipts (site_id, day, kind, sequence, state, number);
create index enrolments_waited on enrolments (site_id, queued_at) where waited;
create index enrolments_placed on enrolments (site_id, enrolled_at) where enrolled_at is not null;
create index course_sessions_by_day on course_sessions (site_id, day);
create index volunteers_by_time on volunteers (site_id, registered_at);

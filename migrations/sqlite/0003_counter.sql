-- The queue, visits and their items, receipts and the frozen day.

-- A ticket keeps prefix and number for life; `queue` follows a transfer. While it waits, `others_called`
-- marks one that was passed over and came back; a serving one without a counter has its visit parked.
create table tickets (
    site_id blob not null references sites (id),
    id blob not null,
    day text not null,
    prefix text not null check (prefix in ('A', 'B', 'C', 'D', 'E', 'Y', 'V')),
    number integer not null check (number > 0),
    queue text not null check (queue in ('A', 'B', 'C', 'D', 'E', 'Y', 'V')),
    sequence integer not null check (sequence > 0),
    name text,
    matter text,
    priority text,
    appointment_id blob,
    appointment_from integer,
    appointment_to integer,
    state text not null check (state in ('issued', 'called', 'serving', 'done', 'passed', 'left', 'expired')),
    issued_at integer not null,
    issued_by blob not null,
    calls integer not null default 0,
    first_called_at integer,
    last_called_at integer,
    counter_id blob,
    serving_at integer,
    ended_at integer,
    transferred_at integer,
    others_called integer,
    primary key (site_id, id)
) strict;

create unique index ticket_number_taken on tickets (site_id, day, prefix, number);
create unique index ticket_sequence_taken on tickets (site_id, day, sequence);
create index tickets_waiting on tickets (site_id, day, state);
create index tickets_served on tickets (site_id, ended_at) where state = 'done';

-- Every call to a window but the repeated ones, in their order over all windows of the site; a call that ends
-- the wait of a ticket that was sent on says since when it had waited.
create table calls (
    site_id blob not null,
    day text not null,
    number integer not null check (number > 0),
    ticket_id blob not null,
    counter_id blob not null references counters (id),
    staff_id blob not null,
    class text not null check (class in ('priority', 'appointment', 'everybody')),
    at integer not null,
    sent_on_at integer,
    primary key (site_id, day, number),
    foreign key (site_id, ticket_id) references tickets (site_id, id)
) strict;

create index calls_by_ticket on calls (site_id, ticket_id);

create table visits (
    site_id blob not null references sites (id),
    id blob not null,
    day text not null,
    ticket_id blob,
    counter_id blob not null references counters (id),
    staff_id blob not null references staff (id),
    channel text not null check (channel in ('walk_in', 'phone', 'online', 'agent', 'home_visit')),
    resident_id blob references residents (id),
    principal_name text,
    elderly integer,
    priority text,
    help text check (help in ('assisted', 'by_agent', 'home_visit')),
    agent blob,
    agent_relationship text,
    authorisation text check (authorisation in ('complete', 'pending')),
    party_size integer not null default 1 check (party_size between 1 and 500),
    state text not null check (state in ('open', 'parked', 'finished', 'left')),
    parked_where text,
    parked_at integer,
    opened_at integer not null,
    ended_at integer,
    time_is_wrong integer not null default false,
    draft blob,
    primary key (site_id, id),
    foreign key (site_id, ticket_id) references tickets (site_id, id),
    check ((state = 'parked') = (parked_where is not null and parked_at is not null)),
    check ((state in ('finished', 'left')) = (ended_at is not null))
) strict;

-- One ticket has one visit, and a counter has one visit in hand.
create unique index ticket_already_served on visits (site_id, ticket_id) where ticket_id is not null;
create unique index counter_busy on visits (site_id, counter_id) where state = 'open';
create index visits_parked on visits (site_id) where state = 'parked';
create index visits_by_day on visits (site_id, day);
create index visits_by_resident on visits (resident_id, opened_at);

create table visit_items (
    site_id blob not null,
    id blob not null,
    visit_id blob not null,
    position integer not null check (position > 0),
    day text not null,
    kind text not null,
    centre text not null,
    channel text not null,
    staff_id blob not null,
    subject_id blob,
    organisers integer not null default 1,
    title text not null,
    view text not null,
    outcome text check (outcome in ('handled', 'consulted', 'referred', 'not_accepted', 'pending_authorisation', 'withdrawn')),
    reason text,
    where_to text,
    created_at integer not null,
    ended_at integer,
    primary key (site_id, id),
    foreign key (site_id, visit_id) references visits (site_id, id),
    unique (site_id, visit_id, position),
    check (outcome <> 'not_accepted' or (reason is not null and where_to is not null))
) strict;

create index visit_items_by_day on visit_items (site_id, day);
create index visit_items_by_subject on visit_items (site_id, subject_id);

create table consultations (
    site_id blob not null,
    id blob not null,
    item_id blob not null,
    topic text not null,
    question text not null,
    answer text not null,
    created_at integer not null,
    primary key (site_id, id),
    foreign key (site_id, item_id) references visit_items (site_id, id)
) strict;

create table referrals (
    site_id blob not null,
    id blob not null,
    item_id blob not null,
    to_site_id blob not null references sites (id),
    matter text not null,
    bring text,
    state text not null check (state in ('sent', 'arrived', 'not_arrived')),
    note text,
    created_at integer not null,
    answered_at integer,
    primary key (site_id, id),
    foreign key (site_id, item_id) references visit_items (site_id, id)
) strict;

create table receipts (
    site_id blob not null references sites (id),
    id blob not null,
    visit_id blob not null,
    kind text not null,
    day text not null,
    sequence integer not null check (sequence > 0),
    number text not null,
    view blob not null,
    template integer not null,
    issued_at integer not null,
    issued_by blob not null,
    prints integer not null default 0 check (prints >= 0),
    state text not null check (state in ('issued', 'void')),
    void_reason text,
    voided_by blob,
    voided_at integer,
    replaces_id blob,
    primary key (site_id, id),
    foreign key (site_id, visit_id) references visits (site_id, id),
    foreign key (site_id, replaces_id) references receipts (site_id, id),
    check ((state = 'void') = (void_reason is not null and voided_by is not null and voided_at is not null)),
    check (voided_by <> issued_by)
) strict;

create unique index receipt_number_taken on receipts (site_id, kind, day, sequence);
create unique index receipt_by_number on receipts (number);
-- A void receipt has one successor.
create unique index receipt_already_replaced on receipts (site_id, replaces_id) where replaces_id is not null;
create unique index visit_has_receipt on receipts (site_id, visit_id) where state = 'issued';

create table reports (
    site_id blob not null references sites (id),
    id blob not null,
    day text not null,
    version integer not null check (version > 0),
    figures text not null,
    sheet text not null,
    differences text not null,
    audit_heads text not null,
    finalised_at integer not null,
    finalised_by blob not null,
    primary key (site_id, id)
) strict;

create unique index report_version_taken on reports (site_id, day, version);

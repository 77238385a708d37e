-- The queue, visits and their items, receipts and the frozen day.

-- A ticket keeps prefix and number for life; `queue` follows a transfer. While it waits, `others_called`
-- marks one that was passed over and came back; a serving one without a counter has its visit parked.
create table tickets (
    site_id uuid not null references sites (id),
    id uuid not null,
    day date not null,
    prefix text not null check (prefix in ('A', 'B', 'C', 'D', 'E', 'Y', 'V')),
    number bigint not null check (number > 0),
    queue text not null check (queue in ('A', 'B', 'C', 'D', 'E', 'Y', 'V')),
    sequence bigint not null check (sequence > 0),
    name text,
    matter text,
    priority text,
    appointment_id uuid,
    appointment_from bigint,
    appointment_to bigint,
    state text not null check (state in ('issued', 'called', 'serving', 'done', 'passed', 'left', 'expired')),
    issued_at bigint not null,
    issued_by uuid not null,
    calls bigint not null default 0,
    first_called_at bigint,
    last_called_at bigint,
    counter_id uuid,
    serving_at bigint,
    ended_at bigint,
    transferred_at bigint,
    others_called bigint,
    primary key (site_id, id)
);

create unique index ticket_number_taken on tickets (site_id, day, prefix, number);
create unique index ticket_sequence_taken on tickets (site_id, day, sequence);
create index tickets_waiting on tickets (site_id, day, state);
create index tickets_served on tickets (site_id, ended_at) where state = 'done';

-- Every call to a window but the repeated ones, in their order over all windows of the site; a call that ends
-- the wait of a ticket that was sent on says since when it had waited.
create table calls (
    site_id uuid not null,
    day date not null,
    number bigint not null check (number > 0),
    ticket_id uuid not null,
    counter_id uuid not null references counters (id),
    staff_id uuid not null,
    class text not null check (class in ('priority', 'appointment', 'everybody')),
    at bigint not null,
    sent_on_at bigint,
    primary key (site_id, day, number),
    foreign key (site_id, ticket_id) references tickets (site_id, id)
);

create index calls_by_ticket on calls (site_id, ticket_id);

create table visits (
    site_id uuid not null references sites (id),
    id uuid not null,
    day date not null,
    ticket_id uuid,
    counter_id uuid not null references counters (id),
    staff_id uuid not null references staff (id),
    channel text not null check (channel in ('walk_in', 'phone', 'online', 'agent', 'home_visit')),
    resident_id uuid references residents (id),
    principal_name text,
    elderly boolean,
    priority text,
    help text check (help in ('assisted', 'by_agent', 'home_visit')),
    agent bytea,
    agent_relationship text,
    authorisation text check (authorisation in ('complete', 'pending')),
    party_size bigint not null default 1 check (party_size between 1 and 500),
    state text not null check (state in ('open', 'parked', 'finished', 'left')),
    parked_where text,
    parked_at bigint,
    opened_at bigint not null,
    ended_at bigint,
    time_is_wrong boolean not null default false,
    draft bytea,
    primary key (site_id, id),
    foreign key (site_id, ticket_id) references tickets (site_id, id),
    check ((state = 'parked') = (parked_where is not null and parked_at is not null)),
    check ((state in ('finished', 'left')) = (ended_at is not null))
);

-- One ticket has one visit, and a counter has one visit in hand.
create unique index ticket_already_served on visits (site_id, ticket_id) where ticket_id is not null;
create unique index counter_busy on visits (site_id, counter_id) where state = 'open';
create index visits_parked on visits (site_id) where state = 'parked';
create index visits_by_day on visits (site_id, day);
create index visits_by_resident on visits (resident_id, opened_at);

create table visit_items (
    site_id uuid not null,
    id uuid not null,
    visit_id uuid not null,
    position bigint not null check (position > 0),
    day date not null,
    kind text not null,
    centre text not null,
    channel text not null,
    staff_id uuid not null,
    subject_id uuid,
    organisers bigint not null default 1,
    title text not null,
    view text not null,
    outcome text check (outcome in ('handled', 'consulted', 'referred', 'not_accepted', 'pending_authorisation', 'withdrawn')),
    reason text,
    where_to text,
    created_at bigint not null,
    ended_at bigint,
    primary key (site_id, id),
    foreign key (site_id, visit_id) references visits (site_id, id),
    unique (site_id, visit_id, position),
    check (outcome <> 'not_accepted' or (reason is not null and where_to is not null))
);

create index visit_items_by_day on visit_items (site_id, day);
create index visit_items_by_subject on visit_items (site_id, subject_id);

create table consultations (
    site_id uuid not null,
    id uuid not null,
    item_id uuid not null,
    topic text not null,
    question text not null,
    answer text not null,
    created_at bigint not null,
    primary key (site_id, id),
    foreign key (site_id, item_id) references visit_items (site_id, id)
);

create table referrals (
    site_id uuid not null,
    id uuid not null,
    item_id uuid not null,
    to_site_id uuid not null references sites (id),
    matter text not null,
    bring text,
    state text not null check (state in ('sent', 'arrived', 'not_arrived')),
    note text,
    created_at bigint not null,
    answered_at bigint,
    primary key (site_id, id),
    foreign key (site_id, item_id) references visit_items (site_id, id)
);

create table receipts (
    site_id uuid not null references sites (id),
    id uuid not null,
    visit_id uuid not null,
    kind text not null,
    day date not null,
    sequence bigint not null check (sequence > 0),
    number text not null,
    view bytea not null,
    template bigint not null,
    issued_at bigint not null,
    issued_by uuid not null,
    prints bigint not null default 0 check (prints >= 0),
    state text not null check (state in ('issued', 'void')),
    void_reason text,
    voided_by uuid,
    voided_at bigint,
    replaces_id uuid,
    primary key (site_id, id),
    foreign key (site_id, visit_id) references visits (site_id, id),
    foreign key (site_id, replaces_id) references receipts (site_id, id),
    check ((state = 'void') = (void_reason is not null and voided_by is not null and voided_at is not null)),
    check (voided_by <> issued_by)
);

create unique index receipt_number_taken on receipts (site_id, kind, day, sequence);
create unique index receipt_by_number on receipts (number);
-- A void receipt has one successor.
create unique index receipt_already_replaced on receipts (site_id, replaces_id) where replaces_id is not null;
create unique index visit_has_receipt on receipts (site_id, visit_id) where state = 'issued';

create table reports (
    site_id uuid not null references sites (id),
    id uuid not null,
    day date not null,
    version bigint not null check (version > 0),
    figures text not null,
    sheet text not null,
    differences text not null,
    audit_heads text not null,
    finalised_at bigint not null,
    finalised_by uuid not null,
    primary key (site_id, id)
);

create unique index report_version_taken on reports (site_id, day, version);

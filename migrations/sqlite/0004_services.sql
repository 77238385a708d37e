-- What one visit can hold: rooms, courses, volunteering, advisors.

create table rooms (
    id blob primary key,
    site_id blob not null references sites (id),
    code text not null,
    name text not null,
    english_name text,
    floor text not null,
    capacity integer not null check (capacity > 0),
    fewest_heads integer not null check (fewest_heads between 0 and capacity),
    longest_minutes integer not null check (longest_minutes between 15 and 840),
    nearest_days integer not null check (nearest_days >= 0),
    farthest_days integer not null check (farthest_days between nearest_days and 400),
    monthly_limit integer check (monthly_limit > 0),
    allows_consecutive integer not null,
    buffer_minutes integer not null check (buffer_minutes between 0 and 240),
    needs_approval integer not null,
    equipment text not null default '[]',
    active integer not null default true,
    unique (site_id, code)
) strict;

-- The organiser is an organisation, a resident or a name; `organiser` is what limits are counted by.
create table bookings (
    site_id blob not null references sites (id),
    id blob not null,
    room_id blob not null references rooms (id),
    day text not null,
    from_at integer not null,
    to_at integer not null,
    buffer_minutes integer not null default 0,
    purpose text not null,
    organiser blob not null,
    organisation_id blob references organisations (id),
    organiser_name text,
    resident_id blob references residents (id),
    responsible text not null,
    phone blob,
    heads integer not null check (heads > 0),
    equipment text not null default '[]',
    outside_hours_by blob,
    series_id blob,
    state text not null check (state in ('pending', 'confirmed', 'in_use', 'finished', 'cancelled', 'rejected', 'no_show')),
    approved_by blob,
    started_at integer,
    ended_at integer,
    check_out text,
    reason text,
    visit_id blob,
    created_at integer not null,
    created_by blob not null,
    changed_at integer not null,
    primary key (site_id, id),
    constraint booking_interval check (from_at < to_at and to_at - from_at <= 50400000)
) strict;

create index bookings_by_room on bookings (room_id, from_at);
create index bookings_by_day on bookings (site_id, day, room_id, state);
create index bookings_by_organiser on bookings (organiser, from_at);
create index bookings_by_resident on bookings (resident_id, from_at) where resident_id is not null;
create index bookings_missed on bookings (organiser, from_at) where state = 'no_show';

-- A room every week: what was asked for, and each of its dates, booked or skipped with the reason (R-BK-7).
create table booking_series (
    site_id blob not null references sites (id),
    id blob not null,
    room_id blob not null references rooms (id),
    series text not null,
    created_at integer not null,
    created_by blob not null,
    primary key (site_id, id)
) strict;

create table booking_series_days (
    site_id blob not null,
    series_id blob not null,
    day text not null,
    booking_id blob,
    skipped text,
    primary key (site_id, series_id, day),
    foreign key (site_id, series_id) references booking_series (site_id, id),
    check ((booking_id is null) <> (skipped is null))
) strict;

create table courses (
    id blob primary key,
    site_id blob not null references sites (id),
    code text not null,
    name text not null,
    kind text not null,
    term text,
    centre text not null,
    place text not null,
    room_id blob references rooms (id),
    teacher text,
    -- Every place; of these, some may be kept for an audience until a moment (R-CO-2).
    quota integer not null check (quota > 0),
    kept_for_residents integer not null default 0 check (kept_for_residents >= 0),
    kept_for_party_members integer not null default 0 check (kept_for_party_members >= 0),
    release_at integer,
    taken integer not null default 0,
    offer_hours integer not null default 24 check (offer_hours between 1 and 240),
    age_min integer,
    age_max integer,
    with_child integer not null default false,
    fee_fen integer not null default 0 check (fee_fen >= 0),
    opens_at integer,
    active integer not null default true,
    unique (site_id, code),
    check (kept_for_residents + kept_for_party_members <= quota),
    check (release_at is not null or kept_for_residents + kept_for_party_members = 0),
    constraint course_places_taken check (taken between 0 and quota)
) strict;

create table course_organisers (
    course_id blob not null references courses (id),
    organisation_id blob not null references organisations (id),
    position integer not null check (position > 0),
    primary key (course_id, organisation_id)
) strict;

create table course_sessions (
    id blob primary key,
    site_id blob not null references sites (id),
    course_id blob not null references courses (id),
    number integer not null check (number > 0),
    day text not null,
    from_at integer not null,
    to_at integer not null,
    unique (course_id, number),
    check (from_at < to_at)
) strict;

create table enrolments (
    site_id blob not null references sites (id),
    id blob not null,
    course_id blob not null references courses (id),
    resident_id blob not null references residents (id),
    guardian_id blob references residents (id),
    audience text not null check (audience in ('residents', 'party_members', 'everybody')),
    state text not null check (state in ('enrolled', 'offered', 'waiting', 'withdrawn', 'lapsed', 'declined')),
    queued_at integer not null,
    -- What the report of a day counts, whatever came later: who began on the waiting list, and who got a place.
    waited integer not null default false,
    enrolled_at integer,
    place_in_queue integer not null,
    offered_until integer,
    jumped_because text,
    reason text,
    visit_id blob,
    created_by blob not null,
    changed_at integer not null,
    primary key (site_id, id),
    check ((state = 'offered') = (offered_until is not null))
) strict;

create unique index already_enrolled on enrolments (course_id, resident_id) where state in ('enrolled', 'offered', 'waiting');
create index enrolments_by_course on enrolments (course_id, state, place_in_queue);
create index enrolments_by_resident on enrolments (resident_id, state);
create index open_offers on enrolments (site_id, offered_until) where state = 'offered';

-- Who came to a session (R-CO-8); the paper list may be entered later.
create table attendances (
    site_id blob not null references sites (id),
    session_id blob not null references course_sessions (id),
    enrolment_id blob not null,
    attendance text not null check (attendance in ('present', 'late', 'leave', 'absent')),
    entered_at integer not null,
    entered_by blob not null,
    primary key (session_id, enrolment_id),
    foreign key (site_id, enrolment_id) references enrolments (site_id, id)
) strict;

create table volunteers (
    resident_id blob primary key references residents (id),
    site_id blob not null references sites (id),
    number text not null,
    skills text not null default '[]',
    consent text not null,
    guardian_consent integer not null default false,
    registered_at integer not null,
    registered_by blob not null,
    staff_id blob references staff (id),
    unique (site_id, number)
) strict;

create table posts (
    id blob primary key,
    site_id blob not null references sites (id),
    code text not null,
    name text not null,
    place text not null,
    content text not null,
    arrive_minutes integer not null default 10 check (arrive_minutes between 0 and 120),
    insured integer not null default false,
    risky integer not null default false,
    active integer not null default true,
    unique (site_id, code)
) strict;

create table shifts (
    id blob primary key,
    site_id blob not null references sites (id),
    post_id blob not null references posts (id),
    day text not null,
    from_at integer not null,
    to_at integer not null,
    quota integer not null check (quota > 0),
    taken integer not null default 0,
    unique (post_id, from_at),
    check (from_at < to_at),
    constraint shift_full check (taken between 0 and quota)
) strict;

create index shifts_by_day on shifts (site_id, day);

create table sign_ups (
    site_id blob not null references sites (id),
    id blob not null,
    shift_id blob not null references shifts (id),
    resident_id blob not null references residents (id),
    from_at integer not null,
    to_at integer not null,
    state text not null check (state in ('signed_up', 'present', 'done', 'unconfirmed', 'cancelled', 'absent')),
    signed_in_at integer,
    signed_out_at integer,
    break_minutes integer not null default 0 check (break_minutes >= 0),
    reason text,
    entered_by blob,
    visit_id blob,
    created_by blob not null,
    changed_at integer not null,
    primary key (site_id, id)
) strict;

create unique index already_signed_up on sign_ups (shift_id, resident_id) where state <> 'cancelled';
create index sign_ups_by_resident on sign_ups (resident_id, from_at);

-- Minutes of actual service; a correction is a new row that reverses an old one (R-VO-5).
create table service_minutes (
    site_id blob not null references sites (id),
    id blob not null,
    resident_id blob not null references residents (id),
    sign_up_id blob,
    day text not null,
    minutes integer not null check (minutes between -1440 and 1440 and minutes <> 0),
    reverses blob,
    reason text,
    confirmed_by blob not null,
    at integer not null,
    primary key (site_id, id)
) strict;

create unique index minutes_reversed_once on service_minutes (site_id, reverses) where reverses is not null;
create index service_minutes_by_sign_up on service_minutes (sign_up_id);
create index service_minutes_by_resident on service_minutes (site_id, resident_id, day);
create index service_minutes_by_day on service_minutes (site_id, day);

create table advisors (
    id blob primary key,
    site_id blob not null references sites (id),
    code text not null,
    name text not null,
    speciality text not null,
    centre text not null,
    place text not null,
    for_enterprises integer not null default false,
    active integer not null default true,
    unique (site_id, code)
) strict;

create table slots (
    id blob primary key,
    site_id blob not null references sites (id),
    advisor_id blob not null references advisors (id),
    day text not null,
    from_at integer not null,
    to_at integer not null,
    quota integer not null check (quota > 0),
    taken integer not null default 0,
    unique (advisor_id, from_at),
    check (from_at < to_at),
    constraint slot_places_taken check (taken between 0 and quota)
) strict;

create index slots_by_day on slots (site_id, day);

create table appointments (
    site_id blob not null references sites (id),
    id blob not null,
    slot_id blob not null references slots (id),
    resident_id blob references residents (id),
    organisation_id blob references organisations (id),
    name text not null,
    phone blob,
    matter text,
    state text not null check (state in ('booked', 'checked_in', 'served', 'no_show', 'cancelled')),
    ticket_id blob,
    checked_in_at integer,
    reason text,
    visit_id blob,
    created_by blob not null,
    changed_at integer not null,
    primary key (site_id, id),
    check (state not in ('checked_in', 'served') or (ticket_id is not null and checked_in_at is not null))
) strict;

create unique index already_appointed on appointments (slot_id, resident_id) where state in ('booked', 'checked_in') and resident_id is not null;
create index appointments_by_slot on appointments (slot_id);
create index appointments_by_resident on appointments (resident_id);

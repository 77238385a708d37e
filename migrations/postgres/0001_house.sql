-- The house: sites, counters, stations, staff, keys, and what the door keeps of every request.
-- Instants are milliseconds since 1970 UTC; days are civil dates in Shanghai; minutes count from midnight.

create table meta (
    key text primary key,
    value text not null
);

-- The data key, wrapped once for each way to open it: passphrase, recovery key, keychain.
create table key_wraps (
    kind text primary key check (kind in ('passphrase', 'recovery', 'keychain')),
    salt bytea not null,
    wrapped bytea not null,
    created_at bigint not null
);

create table sites (
    id uuid primary key,
    parent_id uuid references sites (id),
    code text not null unique,
    kind text not null check (kind in ('complex', 'station', 'place')),
    name text not null,
    english_name text,
    address text not null,
    phone text,
    minutes_on_foot bigint check (minutes_on_foot between 0 and 600),
    hours text,
    bring text,
    active boolean not null default true
);

create table counters (
    id uuid primary key,
    site_id uuid not null references sites (id),
    number bigint not null check (number > 0),
    name text not null,
    unique (site_id, number)
);

create table stations (
    id uuid primary key,
    site_id uuid not null references sites (id),
    name text not null,
    unique (site_id, name)
);

-- Weekly opening hours of a site, season by season (R-CAL-7). Dates of every year are month * 100 + day; the
-- season 101 to 1231 holds wherever no other one does.
create table opening_seasons (
    site_id uuid not null references sites (id),
    first_date bigint not null check (first_date between 101 and 1231),
    last_date bigint not null check (last_date between 101 and 1231),
    primary key (site_id, first_date, last_date)
);

-- A lunch break is the gap between two rows.
create table opening_hours (
    site_id uuid not null,
    first_date bigint not null,
    last_date bigint not null,
    weekday bigint not null check (weekday between 1 and 7),
    from_minute bigint not null check (from_minute between 0 and 1439),
    to_minute bigint not null check (to_minute between 1 and 1440),
    primary key (site_id, first_date, last_date, weekday, from_minute),
    foreign key (site_id, first_date, last_date) references opening_seasons (site_id, first_date, last_date),
    check (from_minute < to_minute)
);

-- Days on which a site is closed, both ends included; one that was withdrawn stays on record.
create table closures (
    site_id uuid not null references sites (id),
    id uuid not null,
    first_day date not null,
    last_day date not null,
    reason text not null,
    urgent text,
    entered_at bigint not null,
    entered_by uuid not null,
    withdrawn_at bigint,
    primary key (site_id, id),
    check (first_day <= last_day)
);

create index closures_by_day on closures (site_id, last_day);

-- Other hours for one day, in place of the week's.
create table special_hours (
    site_id uuid not null references sites (id),
    day date not null,
    from_minute bigint not null check (from_minute between 0 and 1439),
    to_minute bigint not null check (to_minute between 1 and 1440),
    reason text not null,
    entered_at bigint not null,
    primary key (site_id, day, from_minute),
    check (from_minute < to_minute)
);

-- Day kinds as the State Council published them (R-CAL-1), by the year of the notice: December days may
-- stand in the next year's. A year without days of its own is unpublished.
create table calendar_days (
    day date not null,
    year bigint not null,
    name text not null,
    is_off boolean not null,
    primary key (day, year)
);

create index calendar_days_by_year on calendar_days (year, day);

create table staff (
    id uuid primary key,
    site_id uuid not null references sites (id),
    number text not null,
    login text not null unique,
    name text not null,
    password_hash text not null,
    pin_hash text,
    active boolean not null default true,
    created_at bigint not null,
    unique (site_id, number)
);

create table staff_roles (
    staff_id uuid not null references staff (id),
    role text not null check (role in ('volunteer', 'clerk', 'shift_lead', 'manager', 'auditor')),
    primary key (staff_id, role)
);

-- Failed sign-ins by login, whether the login exists or not (S2).
create table sign_in_failures (
    login text primary key,
    failures bigint not null,
    last_at bigint not null
);

-- What a repeated submit gets back: the sealed first reply, for 30 days.
create table requests (
    site_id uuid not null,
    id uuid not null,
    action text not null,
    args_mac bytea not null,
    reply bytea not null,
    at bigint not null,
    primary key (site_id, id)
);

-- One keyed hash chain per station; append-only.
create table audit (
    site_id uuid not null,
    station_id uuid not null,
    sequence bigint not null,
    at bigint not null,
    staff_id uuid,
    action text not null,
    subject_kind text,
    subject_id uuid,
    reason text,
    detail text not null,
    mac bytea not null,
    primary key (site_id, station_id, sequence)
);

create index audit_by_time on audit (site_id, at);
create index audit_by_subject on audit (site_id, subject_id);

-- Gapless numbers: one row per site, kind and local day, moved in the same transaction as the row it numbers.
create table series (
    site_id uuid not null,
    kind text not null,
    day date not null,
    last_number bigint not null check (last_number >= 0),
    last_at bigint not null,
    primary key (site_id, kind, day)
);

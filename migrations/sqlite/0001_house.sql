-- The house: sites, counters, stations, staff, keys, and what the door keeps of every request.
-- Instants are milliseconds since 1970 UTC; days are civil dates in Shanghai; minutes count from midnight.

create table meta (
    key text primary key,
    value text not null
) strict;

-- The data key, wrapped once for each way to open it: passphrase, recovery key, keychain.
create table key_wraps (
    kind text primary key check (kind in ('passphrase', 'recovery', 'keychain')),
    salt blob not null,
    wrapped blob not null,
    created_at integer not null
) strict;

create table sites (
    id blob primary key,
    parent_id blob references sites (id),
    code text not null unique,
    kind text not null check (kind in ('complex', 'station', 'place')),
    name text not null,
    english_name text,
    address text not null,
    phone text,
    minutes_on_foot integer check (minutes_on_foot between 0 and 600),
    hours text,
    bring text,
    active integer not null default true
) strict;

create table counters (
    id blob primary key,
    site_id blob not null references sites (id),
    number integer not null check (number > 0),
    name text not null,
    unique (site_id, number)
) strict;

create table stations (
    id blob primary key,
    site_id blob not null references sites (id),
    name text not null,
    unique (site_id, name)
) strict;

-- Weekly opening hours of a site, season by season (R-CAL-7). Dates of every year are month * 100 + day; the
-- season 101 to 1231 holds wherever no other one does.
create table opening_seasons (
    site_id blob not null references sites (id),
    first_date integer not null check (first_date between 101 and 1231),
    last_date integer not null check (last_date between 101 and 1231),
    primary key (site_id, first_date, last_date)
) strict;

-- A lunch break is the gap between two rows.
create table opening_hours (
    site_id blob not null,
    first_date integer not null,
    last_date integer not null,
    weekday integer not null check (weekday between 1 and 7),
    from_minute integer not null check (from_minute between 0 and 1439),
    to_minute integer not null check (to_minute between 1 and 1440),
    primary key (site_id, first_date, last_date, weekday, from_minute),
    foreign key (site_id, first_date, last_date) references opening_seasons (site_id, first_date, last_date),
    check (from_minute < to_minute)
) strict;

-- Days on which a site is closed, both ends included; one that was withdrawn stays on record.
create table closures (
    site_id blob not null references sites (id),
    id blob not null,
    first_day text not null,
    last_day text not null,
    reason text not null,
    urgent text,
    entered_at integer not null,
    entered_by blob not null,
    withdrawn_at integer,
    primary key (site_id, id),
    check (first_day <= last_day)
) strict;

create index closures_by_day on closures (site_id, last_day);

-- Other hours for one day, in place of the week's.
create table special_hours (
    site_id blob not null references sites (id),
    day text not null,
    from_minute integer not null check (from_minute between 0 and 1439),
    to_minute integer not null check (to_minute between 1 and 1440),
    reason text not null,
    entered_at integer not null,
    primary key (site_id, day, from_minute),
    check (from_minute < to_minute)
) strict;

-- Day kinds as the State Council published them (R-CAL-1), by the year of the notice: December days may
-- stand in the next year's. A year without days of its own is unpublished.
create table calendar_days (
    day text not null,
    year integer not null,
    name text not null,
    is_off integer not null,
    primary key (day, year)
) strict;

create index calendar_days_by_year on calendar_days (year, day);

create table staff (
    id blob primary key,
    site_id blob not null references sites (id),
    number text not null,
    login text not null unique,
    name text not null,
    password_hash text not null,
    pin_hash text,
    active integer not null default true,
    created_at integer not null,
    unique (site_id, number)
) strict;

create table staff_roles (
    staff_id blob not null references staff (id),
    role text not null check (role in ('volunteer', 'clerk', 'shift_lead', 'manager', 'auditor')),
    primary key (staff_id, role)
) strict;

-- Failed sign-ins by login, whether the login exists or not (S2).
create table sign_in_failures (
    login text primary key,
    failures integer not null,
    last_at integer not null
) strict;

-- What a repeated submit gets back: the sealed first reply, for 30 days.
create table requests (
    site_id blob not null,
    id blob not null,
    action text not null,
    args_mac blob not null,
    reply blob not null,
    at integer not null,
    primary key (site_id, id)
) without rowid, strict;

-- One keyed hash chain per station; append-only.
create table audit (
    site_id blob not null,
    station_id blob not null,
    sequence integer not null,
    at integer not null,
    staff_id blob,
    action text not null,
    subject_kind text,
    subject_id blob,
    reason text,
    detail text not null,
    mac blob not null,
    primary key (site_id, station_id, sequence)
) without rowid, strict;

create index audit_by_time on audit (site_id, at);
create index audit_by_subject on audit (site_id, subject_id);

-- Gapless numbers: one row per site, kind and local day, moved in the same transaction as the row it numbers.
create table series (
    site_id blob not null,
    kind text not null,
    day text not null,
    last_number integer not null check (last_number >= 0),
    last_at integer not null,
    primary key (site_id, kind, day)
) strict;

-- Residents and organisations. Numbers, phones and addresses are sealed; look-ups use keyed blind indexes.

create table residents (
    id blob primary key,
    site_id blob not null references sites (id),
    name text not null,
    name_note text,
    surname_reading text,
    sex text check (sex in ('female', 'male')),
    birth text,
    document_kind text,
    document blob,
    document_index blob,
    document_override text,
    phone blob,
    phone_index blob,
    phone_label text,
    address blob,
    neighbourhood text,
    guardian_id blob references residents (id),
    guardian_consent text,
    created_at integer not null,
    created_by blob not null,
    version integer not null default 1,
    check ((document is null) = (document_kind is null)),
    check ((document is null) = (document_index is null))
) strict;

-- One person per document; a historical duplicate needs an override with its reason (R-ID-7).
create unique index resident_document_taken on residents (site_id, document_index) where document_override is null;
create index residents_by_document on residents (site_id, document_index);
create index residents_by_phone on residents (site_id, phone_index);

-- The people index: every token whose prefix finds the person, in the order of its bytes. The tokens follow
-- from the person's row alone, so a change removes the old ones by value: no second index is needed.
create table resident_tokens (
    site_id blob not null,
    token text not null,
    resident_id blob not null references residents (id),
    primary key (site_id, token, resident_id)
) without rowid, strict;

create table organisations (
    id blob primary key,
    site_id blob not null references sites (id),
    name text not null,
    kind text not null,
    contact_name text,
    contact_phone blob,
    active integer not null default true,
    created_at integer not null
) strict;

create unique index organisation_name_taken on organisations (site_id, name);

-- Every ending of an organisation's name: a part of the name is a prefix of one of them.
create table organisation_tokens (
    site_id blob not null,
    token text not null,
    organisation_id blob not null references organisations (id),
    primary key (site_id, token, organisation_id)
) without rowid, strict;

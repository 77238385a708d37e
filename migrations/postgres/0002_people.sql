-- Residents and organisations. Numbers, phones and addresses are sealed; look-ups use keyed blind indexes.

create table residents (
    id uuid primary key,
    site_id uuid not null references sites (id),
    name text not null,
    name_note text,
    surname_reading text,
    sex text check (sex in ('female', 'male')),
    birth date,
    document_kind text,
    document bytea,
    document_index bytea,
    document_override text,
    phone bytea,
    phone_index bytea,
    phone_label text,
    address bytea,
    neighbourhood text,
    guardian_id uuid references residents (id),
    guardian_consent text,
    created_at bigint not null,
    created_by uuid not null,
    version bigint not null default 1,
    check ((document is null) = (document_kind is null)),
    check ((document is null) = (document_index is null))
);

-- One person per document; a historical duplicate needs an override with its reason (R-ID-7).
create unique index resident_document_taken on residents (site_id, document_index) where document_override is null;
create index residents_by_document on residents (site_id, document_index);
create index residents_by_phone on residents (site_id, phone_index);

-- The people index: every token whose prefix finds the person, in the order of its bytes. The tokens follow
-- from the person's row alone, so a change removes the old ones by value: no second index is needed.
create table resident_tokens (
    site_id uuid not null,
    token text collate "C" not null,
    resident_id uuid not null references residents (id),
    primary key (site_id, token, resident_id)
);

create table organisations (
    id uuid primary key,
    site_id uuid not null references sites (id),
    name text not null,
    kind text not null,
    contact_name text,
    contact_phone bytea,
    active boolean not null default true,
    created_at bigint not null
);

create unique index organisation_name_taken on organisations (site_id, name);

-- Every ending of an organisation's name: a part of the name is a prefix of one of them.
create table organisation_tokens (
    site_id uuid not null,
    token text collate "C" not null,
    organisation_id uuid not null references organisations (id),
    primary key (site_id, token, organisation_id)
);

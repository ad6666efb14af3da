-- The first schema. Times are UTC epoch seconds; only what PostgreSQL also has.
-- A person exists from consent on: before that there is a talk and nothing else.

create table persons (
    id integer primary key,
    name text,
    phone text,
    company text,
    position text,
    province text,
    town text,
    email text,
    skp_number text,
    skp_until text,
    category text,
    created_at integer not null,
    updated_at integer not null
);

create table chats (
    channel text not null,
    address text not null,
    person_id integer not null references persons (id),
    unreachable text,
    primary key (channel, address)
);
create index chats_person on chats (person_id);

-- What people agreed to, word by word, so that consent can be proven (UU 27/2022 Ps 24).
create table consent_texts (
    hash text primary key,
    text text not null,
    first_shown_at integer not null
);

create table consents (
    person_id integer not null references persons (id),
    purpose text not null check (purpose in ('registration', 'news')),
    text_hash text not null references consent_texts (hash),
    given_at integer not null,
    primary key (person_id, purpose, text_hash)
);

create table events (
    id integer primary key,
    year integer not null,
    batch integer not null,
    title text not null,
    place text not null,
    quota_offline integer not null check (quota_offline >= 0),
    quota_online integer not null check (quota_online >= 0),
    offline text not null check (offline in ('approval', 'first_come')),
    opens_at integer not null,
    closes_at integer not null,
    unique (year, batch)
);

create table sessions (
    id integer primary key,
    event_id integer not null references events (id),
    position integer not null,
    title text not null,
    starts_at integer not null,
    ends_at integer not null,
    join_url text not null,
    unique (event_id, position)
);

-- `applied` waits for panitia's decision about a luring seat and holds it meanwhile.
-- `waiting` and `offered` are the waitlist's: completed_at is the order of its line.
create table registrations (
    id integer primary key,
    person_id integer not null references persons (id),
    event_id integer not null references events (id),
    seq integer not null,
    number text not null unique,
    mode text not null check (mode in ('online', 'offline')),
    state text not null
        check (state in ('confirmed', 'applied', 'waiting', 'offered', 'rejected', 'cancelled')),
    source text,
    completed_at integer not null,
    unique (person_id, event_id),
    unique (event_id, seq)
);
create index registrations_seats on registrations (event_id, mode, state, completed_at);

-- Where a conversation stands; `body` is versioned JSON that only handlers/conversation/talk reads.
create table talks (
    channel text not null,
    address text not null,
    body text not null,
    updated_at integer not null,
    primary key (channel, address)
);
create index talks_age on talks (updated_at);

-- Updates already dealt with. Equality only: ids are random after a week of silence.
create table inbox (
    channel text not null,
    update_id integer not null,
    seen_at integer not null,
    primary key (channel, update_id)
);
create index inbox_age on inbox (seen_at);

-- Messages still to be sent. A sent row is deleted: the outbox keeps no copy of what people were told.
create table outbox (
    id integer primary key,
    key text not null unique,
    channel text not null,
    address text not null,
    lane integer not null,
    message text not null,
    edits text,
    state text not null check (state in ('waiting', 'sending', 'dead')),
    not_before integer not null,
    tries integer not null,
    reason text
);
create index outbox_due on outbox (lane, id) where state = 'waiting';
create index outbox_later on outbox (not_before) where state = 'waiting';
create index outbox_chat on outbox (channel, address);

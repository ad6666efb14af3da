-- Panitia: who works here, the trail of all they do, work outside of transactions, files made for somebody.

-- A role for all events (event_id null) or for one. Owners stand in the settings, not here.
create table staff (
    id integer primary key,
    channel text not null,
    address text not null,
    role text not null check (role in ('organizer', 'verifier', 'scanner')),
    event_id integer references events (id),
    name text not null,
    added_by text not null,
    added_at integer not null
);
create index staff_chat on staff (channel, address);

-- An invitation is used once; only a hash of its token is kept.
create table invitations (
    token_hash text primary key,
    role text not null check (role in ('organizer', 'verifier', 'scanner')),
    event_id integer references events (id),
    invited_by text not null,
    created_at integer not null,
    expires_at integer not null
);

-- The trail also holds what was done with an event or with staff, and what a change was from and to.
create table trail_new (
    id integer primary key,
    person_id integer references persons (id),
    at integer not null,
    actor text not null,
    action text not null,
    event_id integer references events (id),
    detail text,
    before text,
    after text
);
insert into trail_new (id, person_id, at, actor, action, event_id, detail)
    select id, person_id, at, actor, action, event_id, detail from trail;
drop table trail;
alter table trail_new rename to trail;
create index trail_person on trail (person_id, id);
-- of events and actors only what panitia did is ever looked for
create index trail_event on trail (event_id, id) where actor >= 'panitia:' and actor < 'panitia_';
create index trail_actor on trail (actor, id) where actor >= 'panitia:' and actor < 'panitia_';
create index trail_panitia on trail (id) where actor >= 'panitia:' and actor < 'panitia_';

-- Work that needs the network or is long: a row, done outside of the transaction that asks for it.
create table jobs (
    id integer primary key,
    key text not null unique,
    kind text not null,
    channel text not null,
    address text not null,
    language text not null,
    body text not null,
    asked_at integer not null,
    not_before integer not null,
    tries integer not null default 0
);
create index jobs_due on jobs (not_before, id);

-- Files made for somebody, until they are sent; forgotten after some days.
create table files (
    id integer primary key,
    name text not null,
    content blob not null,
    made_at integer not null
);
create index files_age on files (made_at);

-- The id a message got when it was sent, for those that are to be edited later.
create table sent_messages (
    key text primary key,
    message text not null,
    sent_at integer not null
);
alter table outbox add column remember integer not null default 0;

-- What the program has to know of itself: the bot's name, its key, its last signs of life.
create table facts (
    name text primary key,
    value text not null,
    at integer not null
);

-- Recorded by panitia: present, by a scan, a card or a report; by whom.
alter table attendance add column noted_at integer;
alter table attendance add column noted_by text;
alter table attendance add column noted_how text check (noted_how in ('scan', 'card', 'zoom'));

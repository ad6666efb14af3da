-- What panitia want to be told of, and what they have been told.

-- Only where somebody has chosen: what is told without a choice is decided in handlers.
create table subscriptions (
    channel text not null,
    address text not null,
    topic text not null,
    wanted integer not null check (wanted in (0, 1)),
    chosen_at integer not null,
    primary key (channel, address, topic)
);

-- What was told once. A key says of what; it is deleted when the same may be told again.
create table alerts (
    key text primary key,
    told_at integer not null
);
create index alerts_age on alerts (told_at);

-- Chats that can't be reached are few, and are looked at again and again.
create index chats_unreachable on chats (person_id) where unreachable is not null;

-- How many registered in an event since a moment, without reading them all.
create index registrations_when on registrations (event_id, completed_at, state);

-- Moving a person's registrations to another chat: a link that works once and for a day.

-- Only a hash of the token is kept. `moved_by` is who of panitia passed the link on, to be told what became
-- of it.
create table moves (
    token_hash text primary key,
    person_id integer not null references persons (id),
    channel text not null,
    moved_by text not null,
    expires_at integer not null
);
create index moves_person on moves (person_id);
create index moves_age on moves (expires_at);

-- The busiest hour: answers that a newer one makes needless, and the door at which newcomers wait.

-- A reply's deadline is since when somebody waits for it. fleeting: it only asks, and a newer answer says more.
alter table outbox add column fleeting integer not null default 0;
update outbox set deadline = not_before where lane = 0;

-- Who came while too many were being served, in the order they came. event, source: of the link they came by;
-- form: what they have pasted meanwhile. cost: messages that serving them is likely to take. turn_ms: when it is
-- their turn (UTC epoch milliseconds: many a second have one); told_at: the time they were told (UTC epoch
-- seconds), told_on: when. called_at: since when it is their turn; from then on nobody stops them.
create table door (
    id integer primary key,
    channel text not null,
    address text not null,
    language text not null,
    event text not null,
    source text not null,
    form text not null,
    cost real not null,
    arrived_at integer not null,
    turn_ms integer not null,
    told_at integer not null,
    told_on integer not null,
    called_at integer,
    unique (channel, address)
);
create index door_waiting on door (id) where called_at is null;
create index door_called on door (called_at) where called_at is not null;

-- Reminders, waves, rooms, attendance, reconfirmation of luring seats.

-- What panitia have decided about an event; whether registration is open also depends on its times.
alter table events add column state text not null default 'open'
    check (state in ('draft', 'open', 'closed', 'finished', 'cancelled'));
alter table events add column attended text not null default 'end,entered+start';
alter table events add column reconfirm integer not null default 1;
-- When the place or a session's time or link was last changed (UTC epoch seconds; 0: never), so that the next
-- reminder can say so in its first line.
alter table events add column place_changed_at integer not null default 0;

-- `revision` grows when what a calendar shows of a session changes.
alter table sessions add column moved_at integer not null default 0;
alter table sessions add column link_changed_at integer not null default 0;
alter table sessions add column revision integer not null default 0;
alter table sessions add column backup_url text not null default '';
alter table sessions add column code_start text;
alter table sessions add column code_end text;

-- The rooms of a session; without a capacity a room is never full. Filled evenly: position breaks ties.
create table rooms (
    session_id integer not null references sessions (id),
    position integer not null,
    url text not null,
    capacity integer check (capacity >= 1),
    primary key (session_id, position)
);
insert into rooms (session_id, position, url) select id, 1, join_url from sessions;
alter table sessions drop column join_url;

-- Rules. Either a clock time so many days before (`days_before`, `clock` in minutes after midnight, WIB), or
-- `minutes` after (negative: before) the anchor. Without any row an event reminds of nothing.
create table reminders (
    event_id integer not null references events (id),
    position integer not null,
    about text not null check (about in ('event', 'session')),
    anchor text not null check (anchor in ('start', 'end')),
    days_before integer,
    clock integer check (clock between 0 and 1439),
    minutes integer,
    mode text not null check (mode in ('online', 'offline', 'all')),
    state text not null check (state in ('confirmed', 'applied', 'waiting', 'offered')),
    link integer not null,
    absent_only integer not null,
    primary key (event_id, position)
);
-- events that exist get the rules new ones begin with
insert into reminders
    (event_id, position, about, anchor, days_before, clock, minutes, mode, state, link, absent_only)
    select e.id, d.* from events e join (
        select 1, 'event', 'start', 7, 540, null, 'all', 'confirmed', 0, 0
        union all select 2, 'event', 'start', 1, 960, null, 'all', 'confirmed', 0, 0
        union all select 3, 'session', 'start', null, null, -60, 'online', 'confirmed', 1, 0
        union all select 4, 'session', 'start', null, null, 0, 'online', 'confirmed', 1, 1
        union all select 5, 'event', 'end', null, null, 0, 'all', 'confirmed', 0, 0
    ) d on true;

-- What one reminder, notice or broadcast put into the outbox. The key says why, and exists once: two
-- processes or two ticks make one wave. What became of its messages is counted here; those that wait are
-- rows of the outbox.
create table waves (
    id integer primary key,
    key text not null unique,
    event_id integer references events (id),
    name text not null,
    due_at integer not null,
    fired_at integer not null,
    deadline integer not null,
    size integer not null default 0,
    sent integer not null default 0,
    unreachable integer not null default 0,
    refused integer not null default 0,
    missed integer not null default 0,
    unsure integer not null default 0,
    repeated integer not null default 0
);
create index waves_event on waves (event_id, due_at);
create index waves_fired on waves (fired_at);

-- deadline: who goes first in a lane. expires_at: of no use any more. quiet: the zone whose nights are kept.
-- lost: tries whose answer never came.
alter table outbox add column wave_id integer references waves (id);
alter table outbox add column deadline integer not null default 0;
alter table outbox add column expires_at integer;
alter table outbox add column quiet text;
alter table outbox add column lost integer not null default 0;
drop index outbox_due;
create index outbox_due on outbox (lane, deadline, id) where state = 'waiting';
create index outbox_wave on outbox (wave_id) where wave_id is not null;
create index outbox_bulk on outbox (not_before) where state = 'waiting' and lane > 0;
create index outbox_expiring on outbox (expires_at) where state = 'waiting' and expires_at is not null;

-- Per person and session: entered (masuk), began (awal), ended (akhir), UTC epoch seconds. `room` is the
-- position of the room this person was given (0: the backup link); `wrong`: codes that were none.
create table attendance (
    session_id integer not null references sessions (id),
    registration_id integer not null references registrations (id),
    entered_at integer,
    began_at integer,
    ended_at integer,
    room integer,
    wrong integer not null default 0,
    primary key (session_id, registration_id)
);
create index attendance_room on attendance (session_id, room);
create index attendance_registration on attendance (registration_id);

-- Messages that show a session's link, to be edited when it changes.
create table shown_links (
    session_id integer not null references sessions (id),
    registration_id integer not null references registrations (id),
    channel text not null,
    address text not null,
    message text not null,
    primary key (session_id, registration_id, message)
);
create index shown_links_registration on shown_links (registration_id);

-- Luring seats: when the person was asked whether they come, and when they said yes.
alter table registrations add column asked_at integer;
alter table registrations add column reconfirmed_at integer;

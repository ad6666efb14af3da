-- Broadcasts: what panitia say to a part of the people. The text holds placeholders and nobody's data.

-- event_id null: everybody of that year, each person once. provinces: Kemendagri's codes, with commas; empty:
-- all. changed_by, changed_at: who last paused, resumed or stopped it. stopped: messages deleted by that.
-- shown, shown_at: what the progress message says now, and since when. ended_at: nothing happens any more.
create table broadcasts (
    id integer primary key,
    channel text not null,
    made_by text not null,
    made_at integer not null,
    event_id integer references events (id),
    year integer not null,
    mode text not null check (mode in ('all', 'online', 'offline')),
    state text not null check (state in ('confirmed', 'applied', 'waiting', 'offered')),
    presence text not null check (presence in ('all', 'present', 'absent', 'outside')),
    provinces text not null,
    text text not null,
    photo text not null,
    urgent integer not null,
    status text not null
        check (status in ('proposed', 'rejected', 'lapsed', 'sending', 'paused', 'stopped', 'done')),
    decided_by text,
    decided_at integer,
    changed_by text,
    changed_at integer,
    stopped integer not null default 0,
    shown text not null default '',
    shown_at integer not null default 0,
    ended_at integer
);
create index broadcasts_under_way on broadcasts (id) where ended_at is null;

-- Reports of attendance that panitia sent: what was read of one, until all of it is decided or a week is over.

-- digest: of the file, to know it again. decided_by: who said what is to be recorded. The row stays, without
-- anybody in it. file_id: the list of those who were not recorded.
create table intakes (
    id integer primary key,
    key text not null unique,
    channel text not null,
    address text not null,
    event_id integer not null references events (id),
    session_id integer not null references sessions (id) on delete cascade,
    digest text not null,
    state text not null check (state in ('read', 'checking', 'done', 'dropped')),
    minimum integer not null default 0,
    timed integer not null,
    days text not null,
    decided_by text,
    read_at integer not null,
    ended_at integer,
    file_id integer
);
create index intakes_session on intakes (session_id, digest);
create index intakes_open on intakes (id) where state in ('read', 'checking');

-- One person of a report. sure and known (recorded before), recorded: registration_id is who it is;
-- short: stayed not long enough; rest: nobody was found; refused: panitia said that it is none of them.
create table intake_rows (
    intake_id integer not null references intakes (id) on delete cascade,
    position integer not null,
    written text not null,
    email text not null,
    minutes integer,
    state text not null
        check (state in ('sure', 'known', 'doubtful', 'rest', 'recorded', 'refused', 'short')),
    registration_id integer references registrations (id),
    checked integer not null default 0,
    decided_by text,
    primary key (intake_id, position)
);
create index intake_rows_of on intake_rows (intake_id, state, position);
create index intake_rows_registration on intake_rows (registration_id) where registration_id is not null;

create table intake_candidates (
    intake_id integer not null,
    position integer not null,
    registration_id integer not null references registrations (id),
    score integer not null,
    primary key (intake_id, position, registration_id),
    foreign key (intake_id, position) references intake_rows (intake_id, position) on delete cascade
);
create index intake_candidates_registration on intake_candidates (registration_id);

-- Seats as rows, the line for them, the list of experts, messages to panitia, and the trail of processing.

-- Positions of an event and mode are dense from 1: the highest one is how many are taken. Whoever leaves is
-- replaced by the holder of the highest position, so taking, freeing and counting cost the same at any size.
create table seats (
    event_id integer not null references events (id),
    mode text not null check (mode in ('online', 'offline')),
    position integer not null check (position >= 1),
    registration_id integer not null references registrations (id),
    primary key (event_id, mode, position),
    unique (registration_id, mode)
);

-- The line for a seat of this mode; id is its order. Who wants luring and holds no daring seat meanwhile
-- stands in the daring line too. `again`: a second kegiatan in the same year.
create table waitlist (
    id integer primary key,
    event_id integer not null references events (id),
    mode text not null check (mode in ('online', 'offline')),
    registration_id integer not null references registrations (id),
    again integer not null,
    unique (registration_id, mode)
);
create index waitlist_line on waitlist (event_id, mode, id);
create index waitlist_first_timers on waitlist (event_id, mode, again, id);

alter table events add column first_timers_first integer not null default 0;

-- `reason` says in one word why the state is as it is; a rejection keeps panitia's words in `words`.
alter table registrations add column again integer not null default 0;
alter table registrations add column offer_until integer;
alter table registrations add column reason text;
alter table registrations add column words text;
drop index registrations_seats;
create index registrations_expiring on registrations (offer_until) where state = 'offered';
create index registrations_applied on registrations (event_id, completed_at) where state = 'applied';
create index registrations_offered on registrations (event_id, mode, offer_until) where state = 'offered';

insert into seats (event_id, mode, position, registration_id)
    select event_id, mode, row_number() over (partition by event_id, mode order by id), id
    from registrations where state = 'confirmed';
update registrations set again = 1 where state = 'confirmed' and exists (
    select 1 from registrations o join events oe on oe.id = o.event_id join seats s on s.registration_id = o.id
    where o.person_id = registrations.person_id
    and (o.completed_at, o.id) < (registrations.completed_at, registrations.id)
    and oe.year = (select e.year from events e where e.id = registrations.event_id)
);
-- until now an application held a luring seat; from now on it is decided, and a daring seat is held meanwhile
insert into waitlist (event_id, mode, registration_id, again)
    select event_id, 'online', id, 0 from registrations where state = 'applied' order by id;

alter table chats add column language text not null default 'id';

-- The official list. A key is the normalised form that is compared; the number is no identity by itself.
create table experts (
    id integer primary key,
    name text not null,
    name_key text not null,
    skp_number text not null,
    skp_key text not null,
    skp_until text,
    company text,
    province text,
    category text,
    imported_at integer not null
);
create index experts_skp on experts (skp_key);
create index experts_name on experts (name_key);

alter table persons add column expert_id integer references experts (id);
alter table persons add column match text check (match in ('matched', 'doubtful', 'unmatched'));
alter table persons add column erased_at integer;

-- Wrong tries to be found on the list, by a hash of the chat and by day; forgotten the day after.
create table match_tries (
    day text not null,
    who text not null,
    tries integer not null,
    primary key (day, who)
);

-- Messages to panitia and their answer. Somebody without consent may ask too: then there is no person.
create table questions (
    id integer primary key,
    channel text not null,
    address text not null,
    language text not null,
    person_id integer references persons (id),
    text text not null,
    asked_at integer not null,
    answer text,
    answered_by text,
    answered_at integer
);
create index questions_open on questions (id) where answer is null;
create index questions_chat on questions (channel, address, id);


-- What was done with a person's data: when, by whom (person, system, or panitia:<who>), and what.
create table trail (
    id integer primary key,
    person_id integer not null references persons (id),
    at integer not null,
    actor text not null,
    action text not null,
    event_id integer references events (id),
    detail text
);
create index trail_person on trail (person_id, id);

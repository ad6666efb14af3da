-- How panitia find a person: by words of name and company, by numbers, by phone.

-- The words of a person in the one form that is compared (handlers/programme/searching); "#…" is an SKP number.
create table search_words (
    person_id integer not null references persons (id),
    word text not null,
    primary key (person_id, word)
);
create index search_words_word on search_words (word, person_id);

-- Every word that is somebody's, so that words nearly alike are found without reading all persons.
create table search_vocabulary (
    word text primary key,
    initial text not null,
    length integer not null
);
create index search_vocabulary_alike on search_vocabulary (initial, length);

-- When the words of a person were taken down (UTC epoch seconds); null: the profile is newer than they are.
alter table persons add column searched_at integer;
create index persons_unsearched on persons (id) where searched_at is null and name is not null;
create index persons_phone on persons (phone) where phone is not null;

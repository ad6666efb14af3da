-- Fields of a kegiatan that no query asks for, as one JSON object of texts: handlers/programme/event_fields.
alter table events add column more text not null default '{}';

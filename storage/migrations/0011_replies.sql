-- A reply to a message of ours is known by that message: the chat it was sent to, beside its id.
-- What was sent before has no chat here; a reply to it is read like any other text.
alter table sent_messages add column channel text not null default '';
alter table sent_messages add column address text not null default '';
create index sent_messages_chat on sent_messages (channel, address, message);

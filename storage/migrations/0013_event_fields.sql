-- Fields of a kegiatan that no query asks for: a JSON object of texts, by the name of the field; null when there
-- are none.
alter table events add column extra text;

-- The messages that wait name their texts as this version does: a field has one label and one question, for a new
-- kegiatan ("step") and afterwards.
update outbox set message = replace(replace(replace(message,
    '"key":"edit-field-opens"', '"key":"event-field-opens","args":{"step":"edit"}'),
    '"key":"edit-field-closes"', '"key":"event-field-closes","args":{"step":"edit"}'),
    '"key":"edit-field-', '"key":"event-field-')
where message like '%"key":"edit-field-%';
update outbox set message = replace(replace(replace(message,
    '"key":"new-label-opens"', '"key":"event-field-opens","args":{"step":"new"}'),
    '"key":"new-label-closes"', '"key":"event-field-closes","args":{"step":"new"}'),
    '"key":"new-label-', '"key":"event-field-')
where message like '%"key":"new-label-%';
update outbox set message = replace(replace(replace(replace(message,
    '"key":"option-new_part-opens"', '"key":"event-field-opens","args":{"step":"new"}'),
    '"key":"option-new_part-closes"', '"key":"event-field-closes","args":{"step":"new"}'),
    '"key":"option-new_part-', '"key":"event-field-'),
    '"key":"event-field-done"', '"key":"option-new_part-done"')
where message like '%"key":"option-new_part-%';
update outbox set message = replace(replace(replace(replace(message,
    '"key":"edit-ask-title"', '"key":"event-ask-title","args":{"step":"edit"}'),
    '"key":"edit-ask-quota_offline"', '"key":"event-ask-quota_offline","args":{"step":"edit"}'),
    '"key":"edit-ask-quota_online"', '"key":"event-ask-quota_online","args":{"step":"edit"}'),
    '"key":"edit-ask-', '"key":"event-ask-')
where message like '%"key":"edit-ask-%';
update outbox set message = replace(replace(replace(replace(replace(message,
    '"key":"ask-new_title"', '"key":"event-ask-title","args":{"step":"new"}'),
    '"key":"ask-new_quota_offline"', '"key":"event-ask-quota_offline","args":{"step":"new"}'),
    '"key":"ask-new_quota_online"', '"key":"event-ask-quota_online","args":{"step":"new"}'),
    '"key":"ask-new_', '"key":"event-ask-'),
    '"key":"event-ask-part"', '"key":"ask-new_part"')
where message like '%"key":"ask-new_%';

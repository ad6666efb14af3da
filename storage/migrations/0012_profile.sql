-- Answers to what is asked later than this: a JSON object, by the name of the field; null when there are none.
alter table persons add column extra text;

-- The messages that wait name their texts as this version does: a field has one label wherever it stands on a
-- button, and the form to copy and the consent are put together of their fields.
update outbox set message = replace(replace(
    message, '"key":"option-change-', '"key":"label-'), '"key":"label-done"', '"key":"option-change-done"'
)
where message like '%"key":"option-change-%';

update outbox set message = replace(replace(replace(
    message, '"key":"option-what-', '"key":"label-'), '"key":"label-done"', '"key":"option-what-done"'),
    '"key":"label-mode"', '"key":"option-what-mode"'
)
where message like '%"key":"option-what-%';

update outbox set message = replace(
    message, '"key":"form-template"',
    '"key":"form-template","args":{"lines":[{"key":"form-name"},{"key":"form-phone"},{"key":"form-company"},'
    || '{"key":"form-position"},{"key":"form-province"},{"key":"form-email"},{"key":"form-skp_number"},'
    || '{"key":"form-skp_until"},{"key":"form-category"}]}'
)
where message like '%"key":"form-template"%';

update outbox set message = replace(
    message, '"key":"consent","args":{',
    '"key":"consent","args":{"data":'
    || '{"key":"consent-data","args":{"before":{"key":"consent-data","args":{"before":{"key":"consent-data'
    || '","args":{"before":{"key":"consent-data","args":{"before":{"key":"consent-data","args":{"before":{'
    || '"key":"consent-data","args":{"before":{"key":"consent-data","args":{"before":{"key":"datum-name"},'
    || '"datum":{"key":"datum-company"}}},"datum":{"key":"datum-position"}}},"datum":{"key":"datum-provinc'
    || 'e"}}},"datum":{"key":"datum-phone"}}},"datum":{"key":"datum-email"}}},"datum":{"key":"datum-skp_nu'
    || 'mber"}}},"datum":{"key":"datum-category"}}}'
    || ','
)
where message like '%"key":"consent","args":{%';

-- Every list says its page and leads back and on with the same words.
update outbox set message = replace(replace(replace(replace(
    message, '"key":"find-before"', '"key":"page-before"'), '"key":"events-before"', '"key":"page-before"'),
    '"key":"button-queue-before"', '"key":"page-before"'), '"key":"button-recap-before"', '"key":"page-before"'
)
where message like '%-before"%';

update outbox set message = replace(replace(replace(replace(
    message, '"key":"find-after"', '"key":"page-next"'), '"key":"events-after"', '"key":"page-next"'),
    '"key":"button-queue-next"', '"key":"page-next"'), '"key":"button-recap-after"', '"key":"page-next"'
)
where message like '%-after"%' or message like '%-next"%';

update outbox set message = replace(replace(
    message, '"key":"find-page"', '"key":"page-of"'), '"key":"broadcast-page"', '"key":"page-of"'
)
where message like '%-page"%';

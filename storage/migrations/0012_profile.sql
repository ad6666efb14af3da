-- Answers to what is asked later than this: a JSON object, by the name of the field; null when there are none.
alter table persons add column extra text;

-- In the messages that wait, the form to copy and the consent are put together of their fields.
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

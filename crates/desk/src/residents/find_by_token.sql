select
    named.token,
    residents.id,
    residents.name,
    residents.name_note,
    residents.surname_reading,
    residents.sex,
    residents.birth,
    residents.document_kind,
    residents.document,
    residents.document_override,
    residents.phone,
    residents.phone_label,
    residents.address,
    residents.neighbourhood,
    residents.guardian_id,
    residents.guardian_consent,
    residents.version
from (
    select token, resident_id
    from resident_tokens
    where site_id = $1
        and (token, resident_id) > ($2, $3)
        and token < $4
    order by token, resident_id
    limit 128
) as named
join residents on residents.id = named.resident_id
order by named.token, named.resident_id

select
    residents.birth,
    residents.document_kind,
    volunteers.number
from residents
left join volunteers on volunteers.resident_id = residents.id
where residents.id = $1 and residents.site_id = $2

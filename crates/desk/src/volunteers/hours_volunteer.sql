select volunteers.number, residents.name
from volunteers
join residents on residents.id = volunteers.resident_id
where volunteers.site_id = $1 and volunteers.resident_id = $2

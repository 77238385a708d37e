select
    courses.with_child,
    rooms.code as room,
    courses.quota,
    courses.kept_for_residents,
    courses.kept_for_party_members,
    courses.release_at,
    courses.offer_hours
from courses
left join rooms on rooms.id = courses.room_id
where courses.site_id = $1 and courses.id = $2

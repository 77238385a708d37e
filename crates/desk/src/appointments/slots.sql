select
    slots.id,
    slots.advisor_id,
    advisors.name as advisor_name,
    advisors.speciality,
    advisors.for_enterprises,
    slots.day,
    slots.from_at,
    slots.to_at,
    slots.quota,
    slots.taken
from slots
join advisors on advisors.id = slots.advisor_id
where slots.site_id = $1
    and slots.day between $2 and $3
    and ($4 is null or slots.advisor_id = $4)
    and advisors.active
order by slots.day, slots.from_at, advisors.name

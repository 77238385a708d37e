select
    appointments.id,
    slots.from_at,
    slots.to_at,
    advisors.name as advisor_name,
    appointments.name
from slots
join appointments on appointments.slot_id = slots.id
join advisors on advisors.id = slots.advisor_id
where slots.site_id = $1
    and slots.day = $2
    and appointments.state = 'booked'
order by slots.from_at, appointments.id

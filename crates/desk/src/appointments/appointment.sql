select
    appointments.name,
    advisors.speciality,
    appointments.state,
    appointments.ticket_id,
    appointments.checked_in_at,
    appointments.slot_id,
    slots.advisor_id,
    slots.from_at,
    slots.to_at,
    slots.quota,
    advisors.for_enterprises
from appointments
join slots on slots.id = appointments.slot_id
join advisors on advisors.id = slots.advisor_id
where appointments.site_id = $1 and appointments.id = $2

select
    appointments.id,
    appointments.slot_id,
    slots.from_at,
    slots.to_at,
    slots.quota,
    slots.advisor_id,
    advisors.name as advisor_name,
    advisors.speciality,
    advisors.for_enterprises,
    appointments.resident_id,
    appointments.name,
    appointments.phone,
    organisations.name as organisation,
    appointments.matter,
    appointments.state,
    appointments.ticket_id,
    appointments.checked_in_at,
    tickets.number as ticket_number
from slots
join appointments on appointments.slot_id = slots.id
join advisors on advisors.id = slots.advisor_id
left join organisations on organisations.id = appointments.organisation_id
left join tickets on tickets.site_id = appointments.site_id and tickets.id = appointments.ticket_id
where slots.site_id = $1
    and slots.day = $2
    and ($3 is null or slots.advisor_id = $3)
order by slots.from_at, appointments.id

select
    slots.advisor_id,
    advisors.name as advisor_name,
    advisors.speciality,
    advisors.centre,
    advisors.place,
    advisors.for_enterprises,
    advisors.active,
    slots.from_at,
    slots.to_at,
    slots.quota,
    slots.taken,
    residents.name as resident_name,
    exists (
        select 1
        from appointments
        where appointments.slot_id = slots.id
            and appointments.resident_id = $3
            and appointments.state in ('booked', 'checked_in')
    ) as is_in
from slots
join advisors on advisors.id = slots.advisor_id
left join residents on residents.id = $3
where slots.site_id = $1 and slots.id = $2

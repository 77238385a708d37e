select
    bookings.id,
    bookings.room_id,
    rooms.name as room_name,
    rooms.floor,
    bookings.from_at,
    bookings.to_at,
    bookings.buffer_minutes,
    bookings.purpose,
    bookings.organiser,
    bookings.organisation_id,
    organisations.name as organisation_name,
    bookings.organiser_name,
    residents.name as resident_name,
    bookings.resident_id,
    bookings.responsible,
    bookings.phone,
    bookings.heads,
    bookings.equipment,
    bookings.outside_hours_by,
    bookings.series_id,
    bookings.state,
    bookings.approved_by,
    bookings.started_at,
    bookings.ended_at,
    bookings.check_out,
    bookings.reason,
    bookings.created_by
from bookings
join rooms on rooms.id = bookings.room_id
left join organisations on organisations.id = bookings.organisation_id
left join residents on residents.id = bookings.organiser

where bookings.site_id = $1
    and bookings.day = $2
    and bookings.state not in ('cancelled', 'rejected')
order by bookings.from_at, rooms.name

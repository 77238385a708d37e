where bookings.site_id = $1
    and bookings.day >= $2
    and bookings.state = 'pending'
order by bookings.from_at, rooms.name
limit 500

where bookings.site_id = $1
    and bookings.room_id = $2
    and bookings.from_at >= $3
    and bookings.state in ('pending', 'confirmed')
order by bookings.from_at

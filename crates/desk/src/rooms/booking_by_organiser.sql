where bookings.site_id = $1
    and bookings.organiser = $2
    and bookings.from_at >= $3
    and bookings.from_at < $4
order by bookings.from_at
limit 500

select visits.resident_id
from tickets
join visits on visits.site_id = tickets.site_id and visits.ticket_id = tickets.id
where tickets.site_id = $1
    and tickets.day = $2
    and tickets.prefix = $3
    and tickets.number = $4
    and visits.resident_id is not null

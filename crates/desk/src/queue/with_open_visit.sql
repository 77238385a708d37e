select tickets.id
from tickets
join visits on visits.site_id = tickets.site_id and visits.ticket_id = tickets.id
where tickets.site_id = $1
    and tickets.day = $2
    and visits.state in ('open', 'parked')

select
    visits.id,
    visits.state,
    counters.number as counter,
    tickets.prefix,
    tickets.number
from visits
inner join counters on counters.id = visits.counter_id
left join tickets on tickets.site_id = visits.site_id and tickets.id = visits.ticket_id
where visits.site_id = $1 and visits.day = $2 and visits.state in ('open', 'parked')
order by visits.opened_at

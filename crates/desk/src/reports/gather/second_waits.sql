select calls.at - calls.sent_on_at
from calls
inner join tickets on tickets.site_id = calls.site_id and tickets.id = calls.ticket_id
where calls.site_id = $1 and calls.day = $2 and calls.sent_on_at is not null and tickets.state = 'done'

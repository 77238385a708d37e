insert into calls (site_id, day, number, ticket_id, counter_id, staff_id, class, at)
select $1, $2, coalesce(max(number), 0) + 1, $3, $4, $5, $6, $7
from calls
where site_id = $1 and day = $2

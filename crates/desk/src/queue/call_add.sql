insert into calls (site_id, day, number, ticket_id, counter_id, staff_id, class, at, sent_on_at)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9)

select
    visits.id,
    visits.state,
    visits.ticket_id,
    tickets.prefix as ticket_prefix,
    tickets.number as ticket_number,
    coalesce(residents.name, visits.principal_name) as name,
    counters.number as window_number,
    staff.number as staff_number,
    visits.opened_at,
    visits.ended_at,
    visits.parked_where,
    (
        select count(*)
        from visit_items
        where visit_items.site_id = visits.site_id
            and visit_items.visit_id = visits.id
            and (visit_items.outcome is null or visit_items.outcome <> 'withdrawn')
    ) as items,
    (
        select count(*)
        from visit_items
        where visit_items.site_id = visits.site_id
            and visit_items.visit_id = visits.id
            and visit_items.outcome is null
    ) as unsettled,
    (
        select receipts.number
        from receipts
        where receipts.site_id = visits.site_id and receipts.visit_id = visits.id and receipts.state = 'issued'
    ) as receipt
from visits
join counters on counters.id = visits.counter_id
join staff on staff.id = visits.staff_id
left join tickets on tickets.site_id = visits.site_id and tickets.id = visits.ticket_id
left join residents on residents.id = visits.resident_id

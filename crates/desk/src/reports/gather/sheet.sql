select 'unit' as block, name, cast(0 as bigint) as place
from sites
where id = $1
union all
select 'window', counters.name, counters.number
from counters
where counters.site_id = $1
    and exists (
        select 1
        from visits
        where visits.site_id = $1 and visits.day = $2 and visits.counter_id = counters.id
    )
union all
select 'on_duty', staff.number, 0
from staff
where staff.id in (
    select staff_id
    from visits
    where site_id = $1 and day = $2
    union
    select issued_by
    from tickets
    where site_id = $1 and day = $2
)
union all
select 'void', number || ' ' || void_reason, 0
from receipts
where site_id = $1 and day = $2 and state = 'void'
order by 1, 3, 2

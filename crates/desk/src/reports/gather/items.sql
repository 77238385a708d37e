with items as materialized (
    select kind, centre, channel, staff_id, outcome, ended_at
    from visit_items
    where site_id = $1 and day = $2 and (outcome is null or outcome <> 'withdrawn')
)

select 'total' as block, '' as centre, '' as name, '' as channel, count(*) as count
from items
union all
select 'kind', '', kind, '', count(*)
from items
group by kind
union all
select 'handler', '', staff.number, '', count(*)
from items
inner join staff on staff.id = items.staff_id
group by staff.number
union all
select 'channel', '', '', channel, count(*)
from items
group by channel
union all
select 'centre', centre, '', '', count(*)
from items
group by centre
union all
select 'outcome', '', outcome, '', count(*)
from items
where outcome is not null
group by outcome
union all
select 'open', '', '', '', count(*)
from items
where outcome is null and ended_at is null
union all
select 'table', centre, kind, channel, count(*)
from items
group by centre, kind, channel

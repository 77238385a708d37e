-- The first condition on `outlasting` is that of its index; the second one drops what had ended before the day.
with outlasting as materialized (
    select day, ended_day, outcome, kind
    from visit_items
    where site_id = $1 and day <= $2
        and (ended_day is null or ended_day <> day or outcome = 'pending_authorisation')
        and (ended_day is null or ended_day >= $2 or outcome = 'pending_authorisation')
        and (outcome is null or outcome <> 'withdrawn')
)

select 'opening' as block, '' as kind, count(*) as count
from outlasting
where day < $2
union all
select 'received', '', count(*)
from visit_items
where site_id = $1 and day = $2 and (outcome is null or outcome <> 'withdrawn')
union all
select 'closed', '', count(*)
from visit_items
where site_id = $1 and ended_day = $2 and outcome in ('handled', 'consulted', 'not_accepted')
union all
select 'transferred', '', count(*)
from visit_items
where site_id = $1 and ended_day = $2 and outcome = 'referred'
union all
select 'closing', '', count(*)
from outlasting
where ended_day is null or ended_day > $2 or outcome = 'pending_authorisation'
union all
select 'carried_forward', kind, count(*)
from outlasting
where ended_day is null or ended_day > $2 or outcome = 'pending_authorisation'
group by kind

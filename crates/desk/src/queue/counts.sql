select
    case
        when state = 'issued' then 'waiting'
        when state = 'serving' and counter_id is null then 'parked'
        else state
    end as stage,
    count(*) as number
from tickets
where site_id = $1 and day = $2
group by 1
order by 1

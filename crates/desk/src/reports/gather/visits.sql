select
    count(*) filter (where state = 'finished') as finished,
    count(*) filter (where state = 'left') as left_before,
    count(*) filter (where state in ('open', 'parked')) as unfinished,
    count(*) filter (where state = 'finished' and help = 'by_agent') as by_agent,
    count(*) filter (where state = 'finished' and help = 'assisted') as assisted,
    count(*) filter (where state = 'finished' and help = 'home_visit') as home_visits,
    count(*) filter (where state = 'finished' and priority is not null) as priority,
    count(*) filter (where state = 'finished' and elderly) as elderly,
    count(*) filter (where state = 'finished' and elderly is not null) as age_known
from visits
where site_id = $1 and day = $2

select
    'hours' as fact,
    opening_seasons.first_date as first_date,
    opening_seasons.last_date as last_date,
    opening_hours.from_minute as from_minute,
    opening_hours.to_minute as to_minute,
    cast(null as bigint) as year,
    cast(null as boolean) as is_off,
    cast(null as text) as words
from opening_seasons
left join opening_hours
    on opening_hours.site_id = opening_seasons.site_id
    and opening_hours.first_date = opening_seasons.first_date
    and opening_hours.last_date = opening_seasons.last_date
    and opening_hours.weekday = $2
where opening_seasons.site_id = $1
union all
select 'special', null, null, from_minute, to_minute, null, null, reason
from special_hours
where site_id = $1 and day = $3
union all
select 'closure', null, null, null, null, null, null, reason
from closures
where site_id = $1 and last_day >= $3 and first_day <= $3 and withdrawn_at is null
union all
select 'calendar', null, null, null, null, year, is_off, name
from calendar_days
where day = $3
union all
select 'published', null, null, null, null, cast($4 as bigint), null, null
where exists (
    select 1
    from calendar_days
    where year = $4 and day >= $5
)

select
    opening_seasons.first_date,
    opening_seasons.last_date,
    opening_hours.weekday,
    opening_hours.from_minute,
    opening_hours.to_minute
from opening_seasons
left join opening_hours
    on opening_hours.site_id = opening_seasons.site_id
    and opening_hours.first_date = opening_seasons.first_date
    and opening_hours.last_date = opening_seasons.last_date
where opening_seasons.site_id = $1

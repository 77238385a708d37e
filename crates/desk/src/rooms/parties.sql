select
    id,
    code,
    name,
    english_name,
    floor,
    capacity,
    fewest_heads,
    longest_minutes,
    nearest_days,
    farthest_days,
    monthly_limit,
    allows_consecutive,
    buffer_minutes,
    needs_approval,
    equipment,
    active,
    (
        select organisations.name
        from organisations
        where organisations.id = $7 and organisations.site_id = $1 and (organisations.active or $10)
    ) as organisation_name,
    (
        select residents.name
        from residents
        where residents.id = $8
    ) as resident_name,
    (
        select residents.name
        from residents
        where residents.id = $9
    ) as responsible_name
from rooms
where site_id = $1 and id = $6

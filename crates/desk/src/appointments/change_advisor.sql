update advisors
set
    name = $3,
    speciality = $4,
    centre = $5,
    place = $6,
    for_enterprises = $7
where site_id = $1 and id = $2 and active

where site_id = $1
    and ($2 is null or number = $2)
    and ($3 is null or day = $3)
    and (
        $4 is null
        or visit_id in (select visits.id from visits where visits.site_id = $1 and visits.resident_id = $4)
    )
order by day desc, sequence desc
limit 200

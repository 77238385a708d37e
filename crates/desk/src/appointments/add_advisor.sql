insert into advisors (id, site_id, code, name, speciality, centre, place, for_enterprises)
values ($1, $2, $3, $4, $5, $6, $7, $8)

insert into sites (id, code, kind, name, english_name, address, phone)
values ($1, $2, 'complex', $3, $4, $5, $6)

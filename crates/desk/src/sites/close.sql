update sites
set active = false
where id = $2
    and active
    and parent_id = (select coalesce(own.parent_id, own.id) from sites as own where own.id = $1)

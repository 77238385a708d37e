select signed_in_at, signed_out_at
from sign_ups
where resident_id = $1
    and id <> $2
    and state = 'done'
    and signed_in_at is not null
    and signed_out_at is not null
order by signed_in_at

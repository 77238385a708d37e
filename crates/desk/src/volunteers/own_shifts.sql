select from_at, to_at
from sign_ups
where resident_id = $1
    and state in ('signed_up', 'present')
    and from_at < $3
    and to_at > $2
order by from_at

select count(*)
from (
    select 1 as broken
    from receipts
    group by site_id, kind, day
    having min(sequence) <> 1 or max(sequence) <> count(*)
) as series

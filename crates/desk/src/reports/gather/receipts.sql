select
    min(number) as number,
    min(sequence) as first_sequence,
    max(sequence) as last_sequence,
    count(*) as row_count,
    count(*) filter (where state = 'void') as void_count
from receipts
where site_id = $1 and day = $2
group by kind

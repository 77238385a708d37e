select visits.resident_id
from receipts
join visits on visits.site_id = receipts.site_id and visits.id = receipts.visit_id
where receipts.site_id = $1
    and receipts.number = $2
    and visits.resident_id is not null

update receipts
set state = 'void', void_reason = $3, voided_by = $4, voided_at = $5
where site_id = $1 and id = $2 and state = 'issued'

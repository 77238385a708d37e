select
    id,
    visit_id,
    number,
    view,
    issued_by,
    issued_at,
    prints,
    state,
    void_reason,
    voided_by,
    voided_at,
    (
        select successor.number
        from receipts as successor
        where successor.site_id = receipts.site_id and successor.replaces_id = receipts.id
    ) as replaced_by
from receipts

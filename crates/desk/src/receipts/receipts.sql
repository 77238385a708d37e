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
    voided_at
from receipts

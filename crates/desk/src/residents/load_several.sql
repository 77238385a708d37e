select
    id,
    name,
    name_note,
    surname_reading,
    sex,
    birth,
    document_kind,
    document,
    document_override,
    phone,
    phone_label,
    address,
    neighbourhood,
    guardian_id,
    guardian_consent,
    version
from residents
-- The coalesce keeps SQLite from walking through the whole site by another index: there are only 51 ids.
where coalesce(site_id, site_id) = $1
    and id in (
        $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14,
        $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26, $27,
        $28, $29, $30, $31, $32, $33, $34, $35, $36, $37, $38, $39, $40,
        $41, $42, $43, $44, $45, $46, $47, $48, $49, $50, $51, $52
    )

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
where id = $1 and site_id = $2

select
    id,
    ticket_id,
    counter_id,
    staff_id,
    channel,
    resident_id,
    principal_name,
    elderly,
    priority,
    agent,
    party_size,
    state,
    parked_where,
    parked_at,
    opened_at,
    ended_at,
    time_is_wrong,
    draft
from visits
where site_id = $1 and id = $2

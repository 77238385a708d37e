insert into visits (
    site_id,
    id,
    day,
    ticket_id,
    counter_id,
    staff_id,
    channel,
    resident_id,
    principal_name,
    elderly,
    priority,
    help,
    agent,
    agent_relationship,
    authorisation,
    party_size,
    state,
    opened_at
)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, 'open', $17)

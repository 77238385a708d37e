insert into enrolments (
    site_id,
    id,
    course_id,
    resident_id,
    guardian_id,
    audience,
    state,
    queued_at,
    changed_at,
    place_in_queue,
    visit_id,
    created_by,
    waited,
    enrolled_at
)
values (
    $1,
    $2,
    $3,
    $4,
    $5,
    $6,
    $7,
    $8,
    $8,
    $9,
    $10,
    $11,
    $7 <> 'enrolled',
    case when $7 = 'enrolled' then cast($8 as bigint) end
)

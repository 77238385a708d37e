insert into attendances (site_id, session_id, enrolment_id, attendance, entered_at, entered_by)
values ($1, $2, $3, $4, $5, $6)
on conflict (session_id, enrolment_id) do update set
    attendance = excluded.attendance,
    entered_at = excluded.entered_at,
    entered_by = excluded.entered_by

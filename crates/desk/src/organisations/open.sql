select
    organisations.name,
    organisations.kind,
    organisations.contact_name,
    organisations.contact_phone,
    organisations.active,
    (
        select count(*)
        from bookings
        where bookings.organiser = organisations.id
            and bookings.state not in ('cancelled', 'rejected')
    ) as bookings
from organisations
where organisations.site_id = $1 and organisations.id = $2

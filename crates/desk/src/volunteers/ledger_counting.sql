select service.id
from service_minutes as service
where service.site_id = $1
    and service.sign_up_id = $2
    and service.reverses is null
    and not exists (
        select 1
        from service_minutes as reversal
        where reversal.site_id = service.site_id and reversal.reverses = service.id
    )

update tickets
set others_called = others_called + 1
where site_id = $1 and day = $2 and state = 'issued' and others_called is not null

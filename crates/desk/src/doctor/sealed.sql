select * from (
    select 'document' as kind, id, document as sealed
    from residents
    where document is not null
    order by id desc
    limit 100
) as documents
union all
select * from (
    select 'phone', id, phone
    from residents
    where phone is not null
    order by id desc
    limit 100
) as phones
union all
select * from (
    select 'address', id, address
    from residents
    where address is not null
    order by id desc
    limit 100
) as addresses
union all
select * from (
    select 'receipt', id, view
    from receipts
    order by id desc
    limit 100
) as papers
union all
select * from (
    select 'reply', id, reply
    from requests
    order by at desc
    limit 100
) as replies

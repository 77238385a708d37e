select 'audit' as counted, count(*) as row_count
from audit
union all
select 'bookings', count(*)
from bookings
union all
select 'receipts', count(*)
from receipts
union all
select 'residents', count(*)
from residents
union all
select 'staff', count(*)
from staff
union all
select 'visits', count(*)
from visits

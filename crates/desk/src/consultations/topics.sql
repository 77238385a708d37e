select topic, count(*) as times
from consultations
where site_id = $1 and created_at >= $2
group by topic
order by times desc, max(created_at) desc, topic
limit 50

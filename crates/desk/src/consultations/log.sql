insert into consultations (site_id, id, item_id, topic, question, answer, created_at)
values ($1, $2, $3, $4, $5, $6, $7)

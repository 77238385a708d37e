insert into referrals (site_id, id, item_id, to_site_id, matter, bring, state, created_at)
values ($1, $2, $3, $4, $5, $6, 'sent', $7)

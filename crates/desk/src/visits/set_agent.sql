update visits
set help = $3, agent = $4, agent_relationship = $5, authorisation = $6
where site_id = $1 and id = $2

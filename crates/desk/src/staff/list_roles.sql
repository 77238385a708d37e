select staff_roles.staff_id, staff_roles.role
from staff_roles
join staff on staff.id = staff_roles.staff_id
where staff.site_id = $1
order by staff_roles.role

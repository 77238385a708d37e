select staff.id
from staff
join staff_roles on staff_roles.staff_id = staff.id
where staff.site_id = $1 and staff.active and staff_roles.role = 'manager'

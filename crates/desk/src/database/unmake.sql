do $$
declare
    made record;
begin
    for made in
        select tablename as name
        from pg_tables
        where schemaname = current_schema()
    loop
        execute format('drop table %I cascade', made.name);
    end loop;
    for made in
        select p.oid::regprocedure as name
        from pg_proc p
        where p.pronamespace = current_schema()::regnamespace
            and not exists (select 1 from pg_depend d where d.objid = p.oid and d.deptype = 'e')
    loop
        execute format('drop function %s cascade', made.name);
    end loop;
end
$$

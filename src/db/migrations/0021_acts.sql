-- What an act wrote and ended is asked for when it is taken back. Ids of acts grow with time (UUIDv7), and so do the rows of a table:
-- a block index costs an import almost nothing, and spares reading the whole table.
do $$
declare
  fact text;
begin
  for fact in select c.table_name from information_schema.columns c where c.table_schema = 'public' and c.column_name = 'ended_by' loop
    execute format('create index %I on %I using brin (written_by uuid_minmax_multi_ops) with (autosummarize = on)', fact || '_written', fact);
    execute format('create index %I on %I using brin (ended_by uuid_minmax_multi_ops) with (autosummarize = on)', fact || '_ended', fact);
  end loop;
end $$;

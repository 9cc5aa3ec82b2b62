import pg from 'pg'
import type { Context } from '#modules/access/model.ts'

const family = 'Nguyễn,Nguyễn,Nguyễn,Nguyễn,Trần,Trần,Lê,Lê,Phạm,Hoàng,Vũ,Đỗ,Bùi,Đặng,Ngô,Dương,Đoàn,Lưu'
const middle = 'Văn,Văn,Thị,Thị,Thị Thu,Đức,Minh,Ngọc,Thị Thanh,Quốc,Hữu,Xuân,Thị Kim,Công,Mai,Hồng,Đình,Thanh'
const given =
  'An,Anh,Bình,Chi,Cường,Dung,Dũng,Duyên,Đạt,Giang,Hà,Hải,Hạnh,Hằng,Hiền,Hiếu,Hoa,Hòa,Hùng,Hương,Khánh,Lan,Linh,Long,Ly,Mai,Minh,Nam,Nga,Ngân,Ngọc,Nhung,Oanh,Phong,Phương,Quân,Quỳnh,Sơn,Tâm,Thảo,Thắng,Thủy,Trang,Tuấn,Tùng,Uyên,Vân,Việt,Xuân,Yến'

const filled = ['person_identity', 'posting', 'qualification']

/**
 * So many made-up people in post, nine in ten with a degree, straight into the tables: the same each time. Without the
 * constraints against overlaps: no search reads by them, and two million rows would wait minutes for them.
 */
export async function makePeople({ agency }: Context, ownerUrl: string, people: number): Promise<void> {
  const client = new pg.Client(ownerUrl)
  await client.connect()
  try {
    await client.query('begin')
    await setAside(client)
    await client.query(fill(people), [agency.id])
    await client.query('commit')
    await client.query('vacuum analyze person_identity, posting, qualification, person, unit_profile, unit_closure')
  } finally {
    await client.end()
  }
}

async function setAside(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ table: string; name: string }>(
    `select conrelid::regclass::text as table, conname as name from pg_constraint
     where contype in ('x', 'f') and conrelid::regclass::text = any($1)`,
    [filled],
  )
  for (const { table, name } of rows) await client.query(`alter table ${table} drop constraint ${name}`)
}

/** One statement a table would need parameters of one type each: here one block, the agency as its only word. */
const fill = (people: number) => `
  with made as (
    select n, gen_random_uuid() as person_id,
      (string_to_array('${family}', ','))[1 + abs(hashint4(n)) % 18] as f,
      (string_to_array('${middle}', ','))[1 + abs(hashint4(n + 7)) % 18] as m,
      (string_to_array('${given}', ','))[1 + abs(hashint4(n + 13)) % 50] as g
    from generate_series(1, ${people}) n),
  units as (select array_agg(unit_id) as ids from unit_profile where agency_id = $1),
  act as (select id, at from source where agency_id = $1 order by at limit 1),
  persons as (insert into person (agency_id, id) select $1, person_id from made),
  posts as (insert into posting (agency_id, id, person_id, unit_id, staff, title, valid, known, source, written_by)
    select $1, gen_random_uuid(), person_id, ids[1 + n % array_length(ids, 1)], 'public-employee', 'Giáo viên',
      daterange('2010-01-01', null), tstzrange(act.at, null), act.id, act.id from made, units, act),
  degrees as (insert into qualification (agency_id, id, person_id, entry_id, level, mode, awarded_on, valid, known, source, written_by)
    select $1, gen_random_uuid(), person_id, gen_random_uuid(),
      case when n % 10 = 1 then 'college' when n % 37 = 0 then 'master' else 'university' end,
      case when n % 9 < 4 then 'full-time' else 'in-service' end, '2005-06-30', daterange('2005-06-30', null),
      tstzrange(act.at, null), act.id, act.id from made, act where n % 10 <> 0)
  insert into person_identity (agency_id, id, person_id, full_name, given_name, sex, birth_on, valid, known, source, written_by)
  select $1, gen_random_uuid(), person_id, f || ' ' || m || ' ' || g, g, case when n % 2 = 0 then 'male' else 'female' end,
    date '1960-01-01' + abs(hashint4(n + 3)) % 15000, daterange(null, null), tstzrange(act.at, null), act.id, act.id
  from made, act`

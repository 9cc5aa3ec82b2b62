/** Finding pairs at sizes of people, in a database of its own: node bench/duplicates.ts 20000 200000 */
import { sql } from 'kysely'
import { findPairs } from '#modules/duplicates/find-store.ts'
import { testAgency } from '#test/support/api.ts'

const t = await testAgency()
const ctx = await t.context()
const unitId = await t.unit('Đơn vị thử')
const others: string[] = [unitId]
for (let at = 0; at < 40; at++) others.push(await t.unit(`Đơn vị ${at}`))
let made = 0
for (const size of process.argv.slice(2).map(Number)) {
  await sql`with fresh as materialized (
      select new_id() as id, n, (array['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi', 'Đỗ', 'Hồ'])[1 + (random() * 9.99)::int % 10] || ' '
        || (array['Thị', 'Văn', 'Minh', 'Thu', 'Đức', 'Ngọc', 'Quang', 'Hữu'])[1 + (random() * 7.99)::int % 8] || ' '
        || (array['Bích', 'Thanh', 'Hải', 'Kim', 'Xuân', 'Tuấn', 'Hồng', 'Lan', 'Gia', 'Bảo'])[1 + (random() * 9.99)::int % 10] as family,
        (array['An', 'Bình', 'Chi', 'Dung', 'Giang', 'Hà', 'Hùng', 'Khánh', 'Linh', 'Long', 'Mai', 'Nam', 'Oanh', 'Phúc', 'Quân', 'Sơn', 'Trang', 'Vân', 'Yến', 'Tú'])
          [1 + (random() * 19.99)::int % 20] as given, date '1960-01-01' + (random() * 14000)::int as birth
      from generate_series(${made + 1}::int, ${size}::int) n),
    people as (insert into person (agency_id, id) select ${t.agency.id}, id from fresh),
    identities as (insert into person_identity (agency_id, id, person_id, full_name, given_name, sex, birth_on, birth_precision, valid, known, source, written_by)
      select ${t.agency.id}, new_id(), id, family || ' ' || given, given, 'female', birth, case when n % 50 = 0 then 'year' else 'day' end,
        daterange(null, null), tstzrange(now(), null), id, id from fresh)
    insert into posting (agency_id, id, person_id, unit_id, staff, valid, known, source, written_by)
      select ${t.agency.id}, new_id(), id, (${others}::uuid[])[1 + n % ${others.length}::int], 'civil-servant', daterange('2010-01-01', null),
        tstzrange(now(), null), id, id from fresh`.execute(t.db)
  made = size
  await sql`select refresh_statistics()`.execute(t.db)
  const times: number[] = []
  let pairs = 0
  for (let run = 0; run < 3; run++) {
    const began = performance.now()
    pairs = (await findPairs(t.db, ctx, { limit: 1001 })).length
    times.push(performance.now() - began)
  }
  console.log(`${size} people: ${Math.round(times.toSorted((a, b) => a - b)[1]!)} ms, ${pairs} pairs shown`)
}
await t.close()

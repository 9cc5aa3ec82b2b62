import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { assertFacts, end, openSource } from '#db/history.ts'
import { type FactTable, factTables } from '#db/tables.ts'
import type { PlainDate } from '#lib/date.ts'
import { newId } from '#lib/id.ts'
import { type SeedPerson, type TestAgency, testAgency } from '#test/support/api.ts'
import type { Client } from '#test/support/client.ts'

let t: TestAgency
let officer: Client
let unitId: string
before(async () => {
  t = await testAgency({ today: '2026-11-24' })
  officer = await t.as('officer')
  unitId = await t.unit('Phòng Nội vụ')
})
after(() => t.close())

const reason = 'Theo hồ sơ gốc'
type Values = Record<string, string | number | null>
const person = (wanted: Partial<SeedPerson> = {}) => t.person({ unitId, ...wanted })

async function record(personId: string, table: FactTable, values: Values, from: PlainDate | null = null) {
  const { actor } = await t.context()
  const entry = table === 'qualification' || table === 'certificate' ? { entry_id: newId() } : {}
  await t.db.transaction().execute(async (tx) => {
    const source = await openSource(tx, t.agency.id, { kind: 'correction', accountId: actor.accountId, reason: 'Thử' })
    await assertFacts(tx, table, [{ key: { person_id: personId, ...entry }, span: { from }, values }], source)
  })
}

/** Everything now believed, in every table of facts. */
async function beliefs(): Promise<Record<string, string[]>> {
  const all: Record<string, string[]> = {}
  for (const table of factTables) {
    const { rows } = await sql<{ fact: string }>`select (to_jsonb(f) - 'id' - 'known')::text as fact
      from ${sql.table(table)} f where upper_inf(f.known) order by 1`.execute(t.db)
    all[table] = rows.map(({ fact }) => fact)
  }
  return all
}

type Change = { id: string; personId: string; was: string; becomes: string; obstacle: string | null }
async function preview(
  wanted: Record<string, string>,
  by = officer,
): Promise<{ token: string; changes: Change[]; ownLeftOut: boolean }> {
  const { status, body } = await by.get(`/api/cleaning/preview?${new URLSearchParams(wanted).toString()}`)
  assert.equal(status, 200, JSON.stringify(body))
  return body
}
async function repair(wanted: Record<string, string>, leaveOut: string[] = []) {
  const { token } = await preview(wanted)
  return officer.post('/api/cleaning/repairs', { ...wanted, token, leaveOut, reason })
}
const undo = (id: string) => officer.post(`/api/cleaning/repairs/${id}/withdrawal`, { reason: 'Sửa nhầm' })
const now = async (personId: string, table: FactTable, column: string) => {
  const { rows } = await sql<{ value: unknown }>`select ${sql.ref(`f.${column}`)} as value from ${sql.table(table)} f
    where f.person_id = ${personId} and upper_inf(f.known) and f.valid @> date '2026-11-24'`.execute(t.db)
  return rows.map(({ value }) => value)
}

type Case = {
  readonly wanted: Record<string, string>
  readonly make: () => Promise<string>
  readonly fact: readonly [FactTable, string]
  readonly holds: readonly unknown[]
}
const identity = (values: Values): Values => ({
  full_name: 'Nguyễn Thị Mẫu',
  given_name: 'Mẫu',
  sex: 'female',
  birth_on: '1985-05-19',
  birth_precision: 'day',
  id_number: null,
  ...values,
})
const withFact =
  (table: FactTable, values: Values, wanted: Partial<SeedPerson> = {}) =>
  async () => {
    const id = await person(wanted)
    await record(id, table, values)
    return id
  }

const cases: Readonly<Record<string, Case>> = {
  'a known spelling': {
    wanted: { repair: 'spelling', list: 'ethnicity' },
    make: withFact('person_origin', { ethnicity: 'dân tộc Kinh', home_town: 'Đông Triều' }),
    fact: ['person_origin', 'ethnicity'],
    holds: ['kinh'],
  },
  'a spelling the officer explains': {
    wanted: { repair: 'spelling', list: 'religion', text: 'Bên lương', code: 'none' },
    make: withFact('person_origin', { religion: 'Bên Lương' }),
    fact: ['person_origin', 'religion'],
    holds: ['none'],
  },
  'the form of a name': {
    wanted: { repair: 'name-form' },
    make: () => person({ name: 'NGUYỄN  thị ánh' }),
    fact: ['person_identity', 'full_name'],
    holds: ['Nguyễn Thị Ánh'],
  },
  'sex from the number': {
    wanted: { repair: 'sex-from-number' },
    make: withFact('person_identity', identity({ sex: null, id_number: '022085400001' })),
    fact: ['person_identity', 'sex'],
    holds: ['male'],
  },
  'year of birth from the number': {
    wanted: { repair: 'birth-from-number' },
    make: withFact('person_identity', identity({ birth_on: null, id_number: '022185400002' })),
    fact: ['person_identity', 'birth_precision'],
    holds: ['year'],
  },
  'only the year of birth': {
    wanted: { repair: 'birth-to-year' },
    make: () => person({ birthOn: '1985-01-01' }),
    fact: ['person_identity', 'birth_precision'],
    holds: ['year'],
  },
  'the number from the card': {
    wanted: { repair: 'number-from-card' },
    make: withFact('paper_number', { kind: 'identity-card', number: '022 185 400003' }),
    fact: ['person_identity', 'id_number'],
    holds: ['022185400003'],
  },
  'coefficient from step': {
    wanted: { repair: 'coefficient-from-step' },
    make: () => person({ step: 3, coefficient: '3.33' }),
    fact: ['salary_step', 'coefficient'],
    holds: ['3.00'],
  },
  'step from coefficient': {
    wanted: { repair: 'step-from-coefficient' },
    make: () => person({ step: 3, coefficient: '3.33' }),
    fact: ['salary_step', 'step'],
    holds: [4],
  },
  'days of study': {
    wanted: { repair: 'study-days' },
    make: withFact('qualification', { level: 'university', from_on: '2007-06-30', to_on: '2003-09-05' }),
    fact: ['qualification', 'from_on'],
    holds: ['2003-09-05'],
  },
  'a post after the end of its unit': {
    wanted: { repair: 'posting-after-unit' },
    async make() {
      const dead = await t.unit('Phòng đã giải thể')
      const id = await person({ unitId: dead })
      const { actor } = await t.context()
      await t.db.transaction().execute(async (tx) => {
        const source = await openSource(tx, t.agency.id, {
          kind: 'correction',
          accountId: actor.accountId,
          reason: 'Thử',
        })
        await end(tx, 'unit_profile', { unit_id: dead }, '2026-01-01', source)
      })
      return id
    },
    fact: ['posting', 'title'],
    holds: [],
  },
}

for (const [name, { wanted, make, fact, holds }] of Object.entries(cases))
  test(`${name}: shown, repaired, undone to exactly what was believed`, async () => {
    const id = await make()
    const earlier = await beliefs()
    const held = await now(id, ...fact)
    const { changes } = await preview(wanted)
    assert.ok(
      changes.some(({ personId }) => personId === id),
      JSON.stringify(changes),
    )
    assert.deepEqual(await beliefs(), earlier, 'a preview writes nothing')

    const blocked = changes.filter(({ obstacle }) => obstacle !== null).map((change) => change.id)
    const made = await repair(wanted, blocked)
    assert.equal(made.status, 200, JSON.stringify(made.body))
    assert.deepEqual(await now(id, ...fact), holds)
    assert.notDeepEqual(await now(id, ...fact), held)
    assert.ok(
      (await preview(wanted)).changes.every((change) => change.personId !== id),
      'nothing is left to repair of him',
    )

    const undone = await undo(made.body.id)
    assert.equal(undone.status, 200, JSON.stringify(undone.body))
    assert.deepEqual(await beliefs(), earlier)
    const { body } = await officer.get('/api/cleaning/repairs')
    assert.ok(body.find(({ id: each }: { id: string }) => each === made.body.id).undoneAt)
    assert.equal((await undo(made.body.id)).status, 404, 'twice is once')
  })

test('a repair of every past belief too: a spelling is one wherever it stands', async () => {
  const id = await person()
  await record(id, 'person_origin', { ethnicity: 'KINH' })
  await record(id, 'person_origin', { ethnicity: 'Tay' }, '2020-01-01')
  const made = await repair({ repair: 'spelling', list: 'ethnicity', personId: id })
  assert.equal(made.body.facts, 2)
  const { rows } = await sql<{ ethnicity: string }>`select ethnicity from person_origin
    where person_id = ${id} and upper_inf(known) order by valid`.execute(t.db)
  assert.deepEqual(
    rows.map(({ ethnicity }) => ethnicity),
    ['kinh', 'tay'],
  )
  await undo(made.body.id)
})

test('two columns of one fact are repaired together', async () => {
  const id = await person()
  await record(id, 'certificate', { kind: 'foreign-language', language: 'Anh văn', level: 'Chứng chỉ B' })
  const made = await repair({ repair: 'spelling', personId: id })
  assert.equal(made.status, 200, JSON.stringify(made.body))
  assert.deepEqual(
    [await now(id, 'certificate', 'language'), await now(id, 'certificate', 'level')],
    [['Tiếng Anh'], ['B']],
  )
  await undo(made.body.id)
})

test('a spelling confirmed once is remembered, and forgotten when that is undone', async () => {
  const [one, two] = [await person(), await person()]
  await record(one, 'person_origin', { ethnicity: 'Zz lạ' })
  const of = async () =>
    (await officer.get('/api/cleaning/spellings')).body.find(
      ({ text }: { text: string }) => text === 'ZZ lạ' || text === 'Zz lạ',
    )
  assert.equal((await of()).suggestion, null)
  const made = await repair({ repair: 'spelling', list: 'ethnicity', text: 'Zz lạ', code: 'dao' })
  assert.equal(made.status, 200)
  await record(two, 'person_origin', { ethnicity: 'ZZ lạ' })
  const { suggestion, sure, remembered } = await of()
  assert.deepEqual([suggestion.code, sure, remembered], ['dao', true, true])
  await undo(made.body.id)
  assert.equal((await of()).suggestion, null)
})

test('a code the list does not have is refused', async () => {
  const answer = await officer.get('/api/cleaning/preview?repair=spelling&list=ethnicity&text=Kinh&code=khong-co')
  assert.equal(answer.status, 422)
  assert.ok(answer.body.fields.code)
})

/** Refused with its list, nothing half done; without the line in the way the rest is done. */
async function refusedWith(wanted: Record<string, string>, good: string, bad: string, says: RegExp) {
  const earlier = await beliefs()
  const { changes } = await preview(wanted)
  const blocked = changes.filter(({ obstacle }) => obstacle !== null)
  assert.ok(blocked.some(({ personId }) => personId === bad))
  assert.ok(blocked.every(({ personId }) => personId !== good))
  const refused = await repair(wanted)
  assert.equal(refused.status, 409)
  assert.match(JSON.stringify(refused.body.because), says)
  assert.deepEqual(await beliefs(), earlier)
  const made = await repair(
    wanted,
    blocked.map(({ id }) => id),
  )
  assert.equal(made.status, 200, JSON.stringify(made.body))
  assert.ok((await preview(wanted)).changes.every(({ personId }) => personId !== good))
  await undo(made.body.id)
  assert.deepEqual(await beliefs(), earlier)
}

test('a coefficient that no step has is refused with the list', async () => {
  const good = await person({ step: 3, coefficient: '3.33' })
  const bad = await person({ step: 3, coefficient: '3.01' })
  await refusedWith({ repair: 'step-from-coefficient' }, good, bad, /không có bậc nào hệ số 3,01/)
})

test('a step that the rank does not have is refused with the list', async () => {
  const good = await person({ step: 3, coefficient: '3.33' })
  const bad = await person({ step: 15, coefficient: '3.33' })
  await refusedWith({ repair: 'coefficient-from-step' }, good, bad, /không có bậc 15/)
})

test('the number of somebody else is refused with the list', async () => {
  await person({ name: 'Trần Thị Chủ Số', idNumber: '022185500001' })
  const [good, bad] = [await person(), await person()]
  await record(good, 'paper_number', { kind: 'identity-card', number: '022185500002' })
  await record(bad, 'paper_number', { kind: 'identity-card', number: '022185500001' })
  await refusedWith({ repair: 'number-from-card' }, good, bad, /đang là số của Trần Thị Chủ Số/)
})

test('days that would still contradict are refused with the list', async () => {
  const [good, bad] = [await person(), await person()]
  const study = { level: 'university', from_on: '2007-06-30', to_on: '2003-09-05' }
  await record(good, 'qualification', { ...study, awarded_on: '2007-06-30' })
  await record(bad, 'qualification', { ...study, awarded_on: '2007-06-29' })
  await refusedWith({ repair: 'study-days' }, good, bad, /Cấp bằng ngày 29\/06\/2007/)
})

test('what changed since the preview is refused', async () => {
  const id = await person({ name: 'TRẦN THỊ CŨ' })
  const wanted = { repair: 'name-form', personId: id }
  const { token } = await preview(wanted)
  await record(id, 'person_identity', identity({ full_name: 'TRẦN THỊ MỚI' }))
  const answer = await officer.post('/api/cleaning/repairs', { ...wanted, token, reason })
  assert.equal(answer.status, 409)
  assert.match(answer.body.says, /xem trước/)
  assert.equal((await repair(wanted)).status, 200)
})

test('nobody repairs his own record: it is left out, and said so', async () => {
  const [own, other] = [await person({ name: 'LÊ THỊ MÌNH' }), await person({ name: 'LÊ THỊ NGƯỜI' })]
  const self = await t.as('officer', undefined, own)
  const wanted = { repair: 'name-form' }
  const seen = await preview(wanted, self)
  assert.ok(seen.ownLeftOut)
  assert.ok(seen.changes.some(({ personId }) => personId === other))
  assert.ok(seen.changes.every(({ personId }) => personId !== own))
  const alone = await preview({ ...wanted, personId: own }, self)
  const refused = await self.post('/api/cleaning/repairs', { ...wanted, personId: own, token: alone.token, reason })
  assert.equal(refused.status, 403)
  assert.match(refused.body.says, /chính mình/)
})

test('an undo is refused while a later act rests on the repair, and names it', async () => {
  const id = await person({ name: 'PHẠM THỊ SAU' })
  const made = await repair({ repair: 'name-form', personId: id })
  await record(id, 'person_identity', identity({ full_name: 'Phạm Thị Sau Nữa' }))
  const earlier = await beliefs()
  const refused = await undo(made.body.id)
  assert.equal(refused.status, 409)
  assert.match(refused.body.says, /Thử/)
  assert.deepEqual(await beliefs(), earlier)
})

test('an undo is refused when the number it would give back is somebody else’s now', async () => {
  const id = await t.person({ unitId, idNumber: '100200300' })
  await record(id, 'paper_number', { kind: 'identity-card', number: '022185600001' })
  const made = await repair({ repair: 'number-from-card', personId: id })
  assert.equal(made.status, 200)
  const holder = await person({ name: 'Đỗ Thị Giữ Số', idNumber: '100200300' })
  const refused = await undo(made.body.id)
  assert.equal(refused.status, 409)
  assert.match(refused.body.says, /Đỗ Thị Giữ Số/)
  await record(holder, 'person_identity', identity({}))
  assert.equal((await undo(made.body.id)).status, 200)
})

test('leaving out everything does nothing, and a repair needs its reason', async () => {
  const id = await person({ name: 'VŨ THỊ HAI LẦN' })
  const wanted = { repair: 'name-form', personId: id }
  const { token, changes } = await preview(wanted)
  const none = await officer.post('/api/cleaning/repairs', {
    ...wanted,
    token,
    leaveOut: changes.map((each) => each.id),
    reason,
  })
  assert.equal(none.status, 422)
  const without = await officer.post('/api/cleaning/repairs', { ...wanted, token, reason: '' })
  assert.equal(without.status, 422)
})

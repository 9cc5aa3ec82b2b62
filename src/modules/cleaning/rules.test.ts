import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { assertFacts, end, openSource } from '#db/history.ts'
import type { FactTable } from '#db/tables.ts'
import type { PlainDate } from '#lib/date.ts'
import { newId } from '#lib/id.ts'
import { type TestAgency, testAgency } from '#test/support/api.ts'
import type { Client } from '#test/support/client.ts'

const today = '2026-11-24'
let t: TestAgency
let officer: Client
let unitId: string
let deadUnit: string
before(async () => {
  t = await testAgency({ today })
  officer = await t.as('officer')
  unitId = await t.unit('Phòng Nội vụ')
  deadUnit = await t.unit('Phòng đã giải thể')
  await written((tx, source) => end(tx, 'unit_profile', { unit_id: deadUnit }, '2026-01-01', source))
})
after(() => t.close())

type Write = (tx: Parameters<typeof assertFacts>[0], source: Awaited<ReturnType<typeof openSource>>) => Promise<unknown>
async function written(write: Write) {
  const { actor } = await t.context()
  await t.db.transaction().execute(async (tx) => {
    await write(
      tx,
      await openSource(tx, t.agency.id, { kind: 'correction', accountId: actor.accountId, reason: 'Thử' }),
    )
  })
}

type Value = string | number | null
type Seed = {
  identity?: Record<string, Value>
  unit?: 'dead' | 'none'
  step?: Record<string, Value> | null
  facts?: readonly (readonly [table: FactTable, values: Record<string, Value>, from?: PlainDate])[]
}

const entries = new Set<FactTable>(['qualification', 'certificate', 'membership'])
let made = 0
async function person({ identity = {}, unit, step, facts = [] }: Seed): Promise<string> {
  const name = String(identity['full_name'] ?? `Nguyễn Thị Mẫu`)
  const number = `0221859${String(++made).padStart(5, '0')}`
  const id = await t.person({ name, unitId: unit === 'dead' ? deadUnit : unitId, idNumber: number })
  const key = { person_id: id }
  await written(async (tx, source) => {
    const own = {
      full_name: name,
      given_name: 'Mẫu',
      sex: 'female',
      birth_on: '1985-05-19',
      birth_precision: 'day',
      id_number: number,
    }
    await assertFacts(tx, 'person_identity', [{ key, span: { from: null }, values: { ...own, ...identity } }], source)
    if (unit === 'none') await end(tx, 'posting', key, null, source)
    if (step !== undefined) {
      await end(tx, 'salary_step', key, null, source)
      const values = { rank: '01.003', step: 3, coefficient: '3.00', counted_from: '2015-05-01', ...step }
      if (step) await assertFacts(tx, 'salary_step', [{ key, span: { from: '2015-05-01' }, values }], source)
    }
    for (const [table, said, from = '2010-01-01'] of facts) {
      const values = said['unit_id'] === undefined ? said : { ...said, unit_id: unitId }
      await assertFacts(
        tx,
        table,
        [{ key: { ...key, ...(entries.has(table) && { entry_id: newId() }) }, span: { from }, values }],
        source,
      )
    }
  })
  return id
}

const degree = (values: Record<string, Value>) => ['qualification', { level: 'university', ...values }] as const
const party = (values: Record<string, Value>) => ['membership', { kind: 'party', ...values }] as const
const origin = (values: Record<string, Value>) => ['person_origin', values] as const
const theory = (level: string) => ['certificate', { kind: 'political-theory', level }] as const
const retired = (from: PlainDate) => ['departure', { kind: 'retired' }, from] as const

const cases: Readonly<Record<string, { broken: readonly Seed[]; right: readonly Seed[] }>> = {
  'no-birth': { broken: [{ identity: { birth_on: null } }], right: [{}] },
  'no-sex': { broken: [{ identity: { sex: null } }], right: [{}] },
  'no-number': { broken: [{ identity: { id_number: null } }], right: [{}] },
  'old-card': { broken: [{ identity: { id_number: '100200300' } }], right: [{}] },
  'number-sex': {
    broken: [{ identity: { id_number: '022085100001' } }, { identity: { id_number: '022185100002', sex: 'male' } }],
    right: [
      { identity: { id_number: '022085100003', sex: 'male' } },
      { identity: { id_number: '022085100004', sex: null } },
    ],
  },
  'number-birth': {
    broken: [{ identity: { id_number: '022184200001' } }, { identity: { id_number: '022385200002' } }],
    right: [
      { identity: { id_number: '022300200003', birth_on: '2000-01-02' } },
      { identity: { id_number: '022184200004', birth_on: null } },
    ],
  },
  'number-province': {
    broken: [{ identity: { id_number: '003185300001' } }, { identity: { id_number: '097185300002' } }],
    right: [{ identity: { id_number: '096185300003' } }, { identity: { id_number: '100185300004' } }],
  },
  'name-form': {
    broken: [
      'NGUYỄN VĂN A',
      'Nguyễn văn Ánh',
      'Nguyễn  Văn Ánh',
      'Đặng Văn ánh',
      'Nguyễn Văn Ánh '.normalize('NFC'),
      'Nguyễn Văn Ánh'.normalize('NFD'),
      'NguyỄn Văn An',
    ].map((full_name) => ({ identity: { full_name } })),
    right: ['Nguyễn Văn Ánh', 'H’Hen Niê', 'Đặng Ô', 'Lê Y-Ban', "H'Hen Niê"].map((full_name) => ({
      identity: { full_name },
    })),
  },
  'birth-future': {
    broken: [{ identity: { birth_on: '2026-11-25' } }],
    right: [{ identity: { birth_on: today } }],
  },
  'new-year-birth': {
    broken: [{ identity: { birth_on: '1985-01-01' } }],
    right: [
      { identity: { birth_on: '1985-01-01', birth_precision: 'year' } },
      { identity: { birth_on: '1985-01-02' } },
    ],
  },
  'no-unit': {
    broken: [{ unit: 'none' }],
    right: [
      {},
      { unit: 'none', facts: [retired('2020-01-01')] },
      { unit: 'none', facts: [['town_tie', { kind: 'lives', unit_id: 'own' }]] },
    ],
  },
  'dead-unit': { broken: [{ unit: 'dead' }], right: [{}] },
  'left-and-posted': {
    broken: [{ facts: [retired('2026-11-24')] }],
    right: [{ facts: [retired('2026-11-25')] }, { unit: 'none', facts: [retired('2020-01-01')] }],
  },
  'too-old': {
    broken: [{ identity: { birth_on: '1956-11-24' } }],
    right: [{ identity: { birth_on: '1956-11-25' } }, { unit: 'none', identity: { birth_on: '1950-05-19' } }],
  },
  'no-step': { broken: [{ step: null }], right: [{}, { unit: 'none', step: null }] },
  'rank-unknown': { broken: [{ step: { rank: '99.999' } }], right: [{ step: { rank: '01.003' } }] },
  'wrong-coefficient': {
    broken: [{ step: { coefficient: '3.33' } }, { step: { step: 10, coefficient: '5.31' } }],
    right: [{ step: { step: 9, coefficient: '4.98' } }, { step: { rank: '99.999', coefficient: '9.99' } }],
  },
  'no-degree': { broken: [{}], right: [{ facts: [degree({})] }, { unit: 'none' }] },
  'study-reversed': {
    broken: [{ facts: [degree({ from_on: '2007-09-02', to_on: '2007-09-01' })] }],
    right: [
      { facts: [degree({ from_on: '2007-09-01', to_on: '2007-09-01' })] },
      { facts: [degree({ from_on: '2007-09-01' })] },
    ],
  },
  'degree-too-young': {
    broken: [{ facts: [degree({ awarded_on: '2001-05-18' })] }],
    right: [{ facts: [degree({ awarded_on: '2001-05-19' })] }],
  },
  'degree-after-leaving': {
    broken: [{ unit: 'none', facts: [retired('2020-01-01'), degree({ awarded_on: '2020-01-01' })] }],
    right: [
      { unit: 'none', facts: [retired('2020-01-01'), degree({ awarded_on: '2019-12-31' })] },
      { facts: [degree({ awarded_on: '2020-01-01' })] },
    ],
  },
  'party-order': {
    broken: [{ facts: [party({ joined_on: '2010-02-03', official_on: '2010-02-02' })] }],
    right: [
      { facts: [party({ joined_on: '2010-02-03', official_on: '2010-02-03' })] },
      { facts: [party({ official_on: '2010-02-03' })] },
    ],
  },
  'party-young': {
    broken: [{ facts: [party({ joined_on: '2003-05-18' })] }],
    right: [{ facts: [party({ joined_on: '2003-05-19' })] }],
  },
  'code-ethnicity': {
    broken: [{ facts: [origin({ ethnicity: 'Kinh' })] }],
    right: [{ facts: [origin({ ethnicity: 'kinh' })] }, { facts: [origin({ ethnicity: null })] }],
  },
  'code-religion': {
    broken: [{ facts: [origin({ religion: 'Không' })] }],
    right: [{ facts: [origin({ religion: 'none' })] }],
  },
  'code-political-theory': {
    broken: [{ facts: [theory('Trung cấp LLCT')] }],
    right: [
      { facts: [theory('intermediate')] },
      { facts: [['certificate', { kind: 'other', level: 'Trung cấp LLCT' }]] },
    ],
  },
}

async function brokenOf(rule: string): Promise<Map<string, string>> {
  const { status, body } = await officer.get(`/api/cleaning/rules/${rule}/people?limit=200`)
  assert.equal(status, 200, JSON.stringify(body))
  return new Map(body.rows.map(({ id, says }: { id: string; says: string }) => [id, says]))
}

for (const [rule, { broken, right }] of Object.entries(cases))
  test(`${rule}: finds whoever breaks it, and nobody just on the right side`, async () => {
    const wrong = await Promise.all(broken.map(person))
    const fine = await Promise.all(right.map(person))
    const found = await brokenOf(rule)
    for (const [at, id] of wrong.entries()) assert.ok(found.get(id), `not found: ${JSON.stringify(broken[at])}`)
    for (const [at, id] of fine.entries()) assert.equal(found.get(id), undefined, `found: ${JSON.stringify(right[at])}`)
  })

test('each rule has its cases, except the lists that work like those that have', async () => {
  const { body } = await officer.get('/api/cleaning/rules')
  const untried = body.rules.map(({ id }: { id: string }) => id).filter((id: string) => !(id in cases))
  assert.deepEqual(untried, ['code-state-management', 'code-informatics', 'code-language-level', 'code-language'])
})

test('the count of a rule is the number of its people, and its units add up', async () => {
  const { body } = await officer.get('/api/cleaning/rules')
  for (const { id, people, units } of body.rules) {
    assert.equal(people, (await officer.get(`/api/cleaning/rules/${id}/people?limit=1`)).body.total, id)
    assert.equal(
      people,
      units.reduce((sum: number, unit: { people: number }) => sum + unit.people, 0),
      id,
    )
  }
})

test('a head of unit counts his own people only', async () => {
  const elsewhere = await t.unit('Phòng khác')
  const other = await t.person({ name: 'TRẦN VĂN KHÁC', unitId: elsewhere })
  const head = await t.as('unit-head', elsewhere)
  const { body } = await head.get('/api/cleaning/rules')
  assert.equal(body.people, 1)
  const names = await head.get('/api/cleaning/rules/name-form/people')
  assert.deepEqual(
    names.body.rows.map(({ id }: { id: string }) => id),
    [other],
  )
})

test('a rule that is none is not found', async () => {
  assert.equal((await officer.get('/api/cleaning/rules/khong-co/people')).status, 404)
})

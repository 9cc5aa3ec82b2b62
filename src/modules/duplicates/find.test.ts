import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type SeedPerson, type TestAgency, testAgency } from '#test/support/api.ts'
import type { Client } from '#test/support/client.ts'

let t: TestAgency
let officer: Client
let unitId: string
before(async () => {
  t = await testAgency()
  officer = await t.as('officer')
  unitId = await t.unit('Phòng Nội vụ')
})
after(() => t.close())

type Row = { a: { id: string }; b: { id: string }; score: number; reasons: string[] }
async function pairOf(one: Partial<SeedPerson>, other: Partial<SeedPerson>): Promise<Row | undefined> {
  const ids = [await t.person({ unitId, ...one }), await t.person({ unitId, ...other })]
  const { status, body } = await officer.get('/api/duplicates?limit=200')
  assert.equal(status, 200, JSON.stringify(body))
  return body.rows.find(({ a, b }: Row) => ids.includes(a.id) && ids.includes(b.id))
}

const table: readonly (readonly [string, Partial<SeedPerson>, Partial<SeedPerson>, RegExp | null])[] = [
  [
    'viết không dấu, y thay i',
    { name: 'Đỗ Thị Lý', birthOn: '1981-02-03' },
    { name: 'Do Thi Li', birthOn: '1981-02-03' },
    /Cùng họ tên/,
  ],
  [
    'ngày và tháng đổi chỗ',
    { name: 'Lê Văn Đổi', birthOn: '1982-03-11' },
    { name: 'Lê Văn Đổi', birthOn: '1982-11-03' },
    /đổi chỗ/,
  ],
  [
    'chứng minh 9 số ghi thêm ba số 0',
    { name: 'Trần A', birthOn: '1970-01-01', idNumber: '101234567' },
    { name: 'Trần Văn Á', birthOn: '1971-01-01', idNumber: '000101234567' },
    /Cùng số/,
  ],
  [
    'chứng minh 9 số và căn cước 12 số, cùng tên và ngày sinh',
    { name: 'Hà Thị Mới', birthOn: '1983-04-05', idNumber: '101234999' },
    { name: 'Hà Thị Mới', birthOn: '1983-04-05', idNumber: '022183000999' },
    /Cùng họ tên/,
  ],
  [
    'họ đệm ghi khác, cùng tên, ngày sinh, đơn vị',
    { name: 'Ngô Thị Bích Vân', birthOn: '1984-05-06' },
    { name: 'Ngô Bích Vân', birthOn: '1984-05-06' },
    /họ hoặc tên đệm/,
  ],
  [
    'hai căn cước khác nhau là hai người',
    { name: 'Bùi Văn Hai', birthOn: '1985-06-07', idNumber: '022085000111' },
    { name: 'Bùi Văn Hai', birthOn: '1985-06-07', idNumber: '022085000222' },
    null,
  ],
  [
    'nam và nữ là hai người',
    { name: 'Vũ Thanh', birthOn: '1986-07-08', sex: 'male' },
    { name: 'Vũ Thanh', birthOn: '1986-07-08', sex: 'female' },
    null,
  ],
  [
    'cùng tên, ngày sinh xa nhau',
    { name: 'Cao Văn Xa', birthOn: '1960-07-28' },
    { name: 'Cao Văn Xa', birthOn: '1990-07-28' },
    null,
  ],
]

for (const [situation, one, other, says] of table) {
  test(`tìm trùng: ${situation}`, async () => {
    const pair = await pairOf(one, other)
    if (says) assert.match(pair?.reasons.join('; ') ?? 'không thấy', says)
    else assert.equal(pair, undefined)
  })
}

test('what was said not to be one person is not shown again, until it is taken back', async () => {
  const twin = { name: 'Mai Không Trùng', birthOn: '1979-09-09' } as const
  const { a, b } = (await pairOf(twin, twin))!
  const count = async (query = '') => (await officer.get(`/api/duplicates?q=Mai Không Trùng${query}`)).body.rows.length
  const body = { a: b.id, b: a.id, reason: 'Hai chị em họ' }
  assert.equal(await count(), 1)
  assert.equal((await officer.post('/api/duplicates/dismissals', body)).status, 200)
  assert.equal((await officer.post('/api/duplicates/dismissals', body)).status, 409)
  assert.equal(await count(), 0)
  assert.equal(await count('&dismissed=yes'), 1)
  const taken = await officer.request('DELETE', '/api/duplicates/dismissals', { a: a.id, b: b.id })
  assert.equal(taken.status, 200, JSON.stringify(taken.body))
  assert.equal(await count(), 1)
})

test('two records side by side: what agrees, what differs, what only one has', async () => {
  const a = await t.person({ unitId, name: 'Phan So Sánh', step: 3 })
  const b = await t.person({ unitId, name: 'Phan So Sanh', step: 4, coefficient: '3.33', idNumber: '022185007654' })
  const { body } = await officer.get(`/api/duplicates/pair?a=${a}&b=${b}`)
  const lines = body.sections.flatMap((section: { lines: object[] }) => section.lines)
  const sign = (label: string) => lines.find((line: { label: string }) => line.label.includes(label))?.sign
  assert.equal(sign('Họ và tên'), 'differs')
  assert.equal(sign('Ngày sinh'), 'same')
  assert.equal(sign('Số định danh'), 'only-b')
  assert.deepEqual(
    body.clashes.map(({ title }: { title: string }) => title),
    ['Nhân thân', 'Ngạch, bậc lương'],
  )
  assert.deepEqual(body.obstacles, [])
})

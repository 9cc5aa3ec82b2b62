import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { after, test } from 'node:test'
import { assertFacts, openSource } from '#db/history.ts'
import type { FactTable } from '#db/tables.ts'
import { newId } from '#lib/id.ts'
import type { Client } from '#test/support/client.ts'
import { testAgency } from '#test/support/api.ts'
import { wordText } from '../../../../test/journeys/word-text.ts'

const t = await testAgency()
after(() => t.close())
const officer = await t.as('officer')
const office = await t.unit('Phòng Nội vụ')
const id = await t.person({ name: 'Đỗ Thị Ứng Dung', unitId: office, idNumber: '022185001234', office: 'Trưởng phòng' })
const head = await t.as('unit-head', office)

type Values = Record<string, string | number | boolean | null>

async function write(rows: readonly [FactTable, Values, from?: string, until?: string][]) {
  const { accountId } = officer.actor
  await t.db.transaction().execute(async (tx) => {
    const source = await openSource(tx, t.agency.id, { kind: 'correction', accountId, reason: 'Theo hồ sơ gốc' })
    for (const [table, { key, ...values }, from, until] of rows) {
      const own = { person_id: id, ...(key === undefined ? {} : { [String(key)]: values[String(key)] ?? newId() }) }
      delete values[String(key)]
      const span = { from: (from ?? null) as null, until: (until ?? null) as null }
      await assertFacts(tx, table, [{ key: own, span, values }], source)
    }
  })
}

const entry = { key: 'entry_id' }
await write([
  [
    'person_origin',
    {
      other_names: 'Ứng Dung',
      birth_place: 'Xã Bình Khê',
      home_town: 'Hải Dương',
      ethnicity: 'kinh',
      religion: 'none',
    },
  ],
  [
    'service_entry',
    {
      job_before: 'Giáo viên',
      recruited_on: '2007-09-01',
      recruited_by: 'UBND huyện',
      main_task: 'Tổ chức cán bộ',
      strengths: 'Tổng hợp',
    },
  ],
  ['residence', { key: 'kind', kind: 'permanent', address: 'Khu Hai, phường Một' }],
  ['schooling', { level: 'upper-secondary', grade: '12/12' }],
  [
    'qualification',
    {
      ...entry,
      level: 'university',
      field: 'Luật',
      institution: 'Đại học Luật',
      mode: 'full-time',
      awarded_on: '2007-06-30',
    },
    '2007-06-30',
  ],
  [
    'qualification',
    {
      ...entry,
      level: 'master',
      field: 'Quản lý công',
      institution: 'Học viện',
      mode: 'in-service',
      awarded_on: '2016-12-20',
    },
    '2016-12-20',
  ],
  [
    'certificate',
    {
      ...entry,
      kind: 'political-theory',
      level: 'advanced',
      institution: 'Trường Chính trị',
      awarded_on: '2015-05-01',
    },
    '2015-05-01',
  ],
  [
    'certificate',
    { ...entry, kind: 'foreign-language', language: 'Tiếng Anh', level: 'B', awarded_on: '2009-05-01' },
    '2009-05-01',
  ],
  ['membership', { ...entry, kind: 'party', joined_on: '2012-02-03', official_on: '2013-02-03' }, '2012-02-03'],
  ['health', { condition: 'Tốt', height_cm: 160, weight_kg: 52, blood_type: 'O' }],
  ['paper_number', { key: 'kind', kind: 'social-insurance', number: '2207012345' }],
  ['life_history', { key: 'kind', kind: 'relatives-abroad', told: 'Chị gái ở Cộng hòa Séc' }],
  [
    'family_member',
    { ...entry, side: 'own', relation: 'Chồng', full_name: 'Lê Văn Bền', birth_year: 1983, occupation: 'Kỹ sư' },
  ],
  ['earlier_work', { ...entry, title: 'Giáo viên', place: 'Trường THPT' }, '2007-09-01', '2010-01-01'],
])
await officer.post(`/api/people/${id}/honours`, {
  code: 'province-letter',
  awardedOn: '2017-12-20',
  paper: '9/QĐ',
  reason: 'x',
})
await officer.post(`/api/people/${id}/honours`, {
  code: 'advanced-worker',
  awardedOn: '2018-01-20',
  paper: '1/QĐ',
  reason: 'x',
})

/** The page as lines of text. */
async function linesOf(client: Client, query = ''): Promise<string[]> {
  const { status, body } = await client.get(`/api/people/${id}/form?${query}`)
  assert.equal(status, 200, JSON.stringify(body))
  return plain(body.html)
}

const plain = (html: string) =>
  html
    .replaceAll(/<\/(p|tr|h2|header)>/g, '\n')
    .replaceAll('</th>', ' | ')
    .replaceAll('</td>', ' | ')
    .replaceAll('<span class="form-unknown">chưa có</span>', ' ……')
    .replaceAll(/<\/span>(?=<span)/g, ' ')
    .replaceAll(/<[^>]*>/g, '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

test('the form as of today: every item in its order', async (c) => {
  c.assert.snapshot((await linesOf(officer, 'variant=newer')).join('\n'), { serializers: [String] })
})

test('as of an earlier day the form says what held then, and leaves blank what was yet to come', async () => {
  const then = (await linesOf(officer, 'day=2015-06-30')).join('\n')
  assert.match(then, /15\.2\) *Trình độ chuyên môn cao nhất: Đại học, Luật/)
  assert.match(then, /21\) .*……/)
  assert.doesNotMatch(then, /Học viện/)
  assert.match((await linesOf(officer)).join('\n'), /15\.2\) *Trình độ chuyên môn cao nhất: Thạc sĩ, Quản lý công/)
})

test('what was learned later is not on the form as it was known before', async () => {
  const before = new Date().toISOString()
  await write([['person_origin', { birth_place: 'Xã An Sinh', home_town: 'Hải Dương', ethnicity: 'kinh' }]])
  assert.match((await linesOf(officer)).join('\n'), /Nơi sinh: Xã An Sinh/)
  assert.match((await linesOf(officer, `knownAt=${before}`)).join('\n'), /Nơi sinh: Xã Bình Khê/)
})

test('sensitive items are withheld from whoever may not see them, and say so', async () => {
  const text = (await linesOf(head)).join('\n')
  for (const secret of ['022185001234', '2207012345', 'Lê Văn Bền', 'Séc', '160 cm']) {
    assert.doesNotMatch(text, new RegExp(secret), secret)
    assert.match((await linesOf(officer)).join('\n'), new RegExp(secret), `control: ${secret}`)
  }
  assert.equal(text.match(/Không hiện: tài khoản này không được xem mục này/g)?.length, 9)
  const own = (await linesOf(await t.as('employee', office, id))).join('\n')
  assert.match(own, /Lê Văn Bền/, 'his own')
})

test('PDF and Word say what the page says, and leave a trace', async () => {
  const pdf = await officer.get(`/api/people/${id}/form.pdf`)
  assert.equal(pdf.status, 200)
  if (process.env['PICTURES']) writeFileSync(`${process.env['PICTURES']}/form.pdf`, pdf.raw)
  const word = wordText((await officer.get(`/api/people/${id}/form.docx`)).raw)
  const squeezed = (text: string) => text.replaceAll(/\s+/g, ' ')
  const said = [
    'ĐỖ THỊ ỨNG DUNG',
    'SƠ YẾU LÝ LỊCH CÁN BỘ, CÔNG CHỨC',
    'Chị gái ở Cộng hòa Séc',
    '01.003/3',
    'Ảnh màu (4 × 6 cm)',
    'Bằng khen cấp bộ, cấp tỉnh, năm 2017',
  ]
  for (const words of said) assert.ok(squeezed(word).includes(words), words)
  const read = pdfText(pdf.raw)
  for (const words of said) assert.ok(read === null || squeezed(read).includes(words), `PDF: ${words}`)
  const traces = await t.db.selectFrom('activity').select('says').where('act', '=', 'personnel.print-form').execute()
  assert.ok(traces.some(({ says }) => says.includes('PDF')) && traces.some(({ says }) => says.includes('Word')))
})

test('a day before the first record, and a form nobody knows, are refused', async () => {
  const before = await officer.get(`/api/people/${id}/form?day=1800-01-01`)
  assert.equal(before.status, 200, 'a person without a beginning is always somebody')
  assert.equal((await officer.get(`/api/people/${id}/form?variant=1998`)).status, 422)
  assert.equal((await officer.get(`/api/people/${newId()}/form`)).status, 404)
})

/** The words of a PDF, where the machine has the tool that reads them back. */
function pdfText(pdf: Buffer): string | null {
  try {
    return execFileSync('pdftotext', ['-layout', '-', '-'], { input: pdf }).toString()
  } catch {
    return null
  }
}

import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { renderReportDocx } from '#documents/report-docx.ts'
import { renderReportPdf } from '#documents/report-pdf.ts'
import { wordText } from '../../../../test/journeys/word-text.ts'
import type { Agency } from '../../access/model.ts'
import type { Bulletin } from './api.ts'
import { chartsOf } from './charts.ts'
import type { Frame } from './frame.ts'
import { paragraphs } from './paragraphs/all.ts'
import type { Told } from './prose.ts'
import { reportOf, textOf } from './report.ts'
import { type Ask, notesOf, numbered, onceEach, written } from './write.ts'

const frame: Frame = { town: 'thị xã', day: '2017-12-31', from: '2008-01-01' }
const agency: Agency = {
  id: '',
  code: 'thu',
  name: 'UBND thị xã Thử Nghiệm',
  governingBody: null,
  head: '',
  place: 'Thử Nghiệm',
  symbol: '',
  kind: 'sample',
}

/** Every figure is this many; broken down, all are of the first value. */
const allAre =
  (value: number): Ask =>
  async (question): Promise<Told> => ({
    question,
    value,
    of: value,
    percent: value === 0 ? null : '44.0',
    rows: question.by && value > 0 ? [{ codes: question.by.map((trait) => values(trait)[0]!.code), value }] : [],
    title: `Chỉ tiêu ${question.indicator}`,
    definition: 'người được đếm trong phép thử',
  })

const values = (trait: string) => [
  { code: trait === 'sex' ? 'female' : trait === 'level' ? 'master' : 'x', label: 'Giá trị thử' },
]

async function bulletinOf(value: number): Promise<Bulletin> {
  const ask = onceEach(allAre(value))
  const told = await written(paragraphs, ask, frame)
  const notes = notesOf(told)
  const charts = await chartsOf(ask, frame, values)
  const head = { title: 'Bản tin nhân lực', day: frame.day, knownAt: null }
  return { ...head, paragraphs: numbered(told, notes), notes, charts, compared: null }
}

const sentencesOf = ({ paragraphs: all }: Bulletin) =>
  all.flatMap(({ sentences }) => sentences.map(({ pieces }) => textOf(pieces)))

const squeezed = (text: string) => text.replaceAll(/\s+/g, ' ')

test('không có dữ kiện thì bản tin không viết gì và không vẽ gì', async () => {
  const { paragraphs: none, charts, notes } = await bulletinOf(0)
  assert.deepEqual([none, charts, notes], [[], [], []])
})

for (const value of [1, 17_412])
  test(`mọi câu của bản tin với ${value} người`, async (t) => {
    t.assert.snapshot(sentencesOf(await bulletinOf(value)).join('\n'), { serializers: [String] })
  })

test('bản Word nói đúng những câu trên màn hình, kèm chú thích và số liệu của biểu đồ', async () => {
  const bulletin = await bulletinOf(17_412)
  const word = squeezed(wordText(await renderReportDocx(reportOf(bulletin, agency, '2018-04-23'))))
  const bare = word.replaceAll(/\([\d,]+\)/g, '')
  for (const sentence of sentencesOf(bulletin)) assert.ok(bare.includes(sentence), sentence)
  for (const [at, note] of bulletin.notes.entries()) assert.ok(word.includes(`(${at + 1}) ${note}`), note)
  for (const { label } of bulletin.charts) assert.ok(word.includes(label), label)
  assert.ok(word.includes('DỮ LIỆU MẪU'))
})

test('bản PDF nói đúng những câu trên màn hình', async (t) => {
  const bulletin = await bulletinOf(17_412)
  const pdf = await renderReportPdf(reportOf(bulletin, agency, '2018-04-23'))
  assert.equal(pdf.subarray(0, 5).toString(), '%PDF-')
  const text = await pdfText(pdf)
  if (text === null) return t.diagnostic('máy không có pdftotext: chỉ đọc được đầu tệp')
  const bare = squeezed(text.replaceAll(/\([\d,]+\)/g, ''))
  for (const sentence of sentencesOf(bulletin)) assert.ok(bare.includes(sentence), sentence)
})

async function pdfText(pdf: Buffer): Promise<string | null> {
  const folder = await mkdtemp(join(tmpdir(), 'hien-tai-pdf-'))
  try {
    await writeFile(join(folder, 'a.pdf'), pdf)
    return execFileSync('pdftotext', ['-raw', join(folder, 'a.pdf'), '-'], { encoding: 'utf8' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  } finally {
    await rm(folder, { recursive: true })
  }
}

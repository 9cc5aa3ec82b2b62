import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { inflateRawSync } from 'node:zlib'
import { renderDocx } from './docx.ts'
import { renderHtml } from './html.ts'
import { renderListPdf } from './list-pdf.ts'
import type { OfficialDocument } from './model.ts'
import { renderPdf } from './pdf.ts'
import { printed } from './printed.ts'
import { sampleDecision } from './sample.ts'
import { Typesetter } from './typesetter.ts'

const hostile = [
  '#import "x"',
  '<script>alert(1)</script>',
  ']]>',
  'a\u0000b',
  '#panic("x") $x$ *y* @z',
  'Ng'.repeat(300),
  '漢😀',
]
const [annex] = sampleDecision.annexes
const attacked: OfficialDocument = {
  ...sampleDecision,
  governingBody: hostile[1]!,
  subject: hostile.join(' '),
  bases: hostile,
  recipients: hostile,
  signer: { ...sampleDecision.signer, fullName: hostile[5]! },
  annexes: [{ ...annex!, rows: hostile.map((text) => annex!.columns.map(() => text)), totals: hostile }],
  watermark: hostile[1]!,
}

const texts = (value: unknown): string[] => {
  if (typeof value === 'string') return value === '' ? [] : [value]
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(texts) : []
}

/** Everything that must be readable; dates, alignments and widths steer the layout only. */
function lines(document: OfficialDocument): string[] {
  const { annexes, ...rest } = printed(document)
  const tables = annexes.map(({ columns, ...annex }) => [columns.map(({ heading }) => heading), annex])
  return texts([{ ...rest, date: null }, tables])
}

const unescape = (xml: string) =>
  xml
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&(#39|apos);/g, "'")
    .replace(/&amp;/g, '&')

const textOf = (xml: string) => unescape(xml.replace(/<[^>]*>/g, '\n'))

/** The parts of a .docx, read from the directory at the end of the ZIP. */
function unzip(zip: Buffer): Map<string, string> {
  const end = zip.lastIndexOf('PK\u0005\u0006')
  const parts = new Map<string, string>()
  let at = zip.readUInt32LE(end + 16)
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const [size, name, extra, comment] = [20, 28, 30, 32].map((field) =>
      field === 20 ? zip.readUInt32LE(at + field) : zip.readUInt16LE(at + field),
    ) as [number, number, number, number]
    const local = zip.readUInt32LE(at + 42)
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    const packed = zip.subarray(start, start + size)
    const body = zip.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed)
    parts.set(zip.toString('utf8', at + 46, at + 46 + name), body.toString('utf8'))
    at += 46 + name + extra + comment
  }
  return parts
}

const pagesOf = (pdf: Buffer) => Number(/\/Type\s*\/Pages[^]*?\/Count (\d+)/.exec(pdf.toString('latin1'))?.[1])

for (const [name, document] of [
  ['bình thường', sampleDecision],
  ['ác ý', attacked],
] as const) {
  test(`văn bản ${name}: HTML và Word có đủ mọi dòng`, async () => {
    const html = textOf(renderHtml(document))
    const parts = unzip(await renderDocx(document))
    const word = [...parts]
      .filter(([part]) => /word\/(document|header\d+)\.xml$/.test(part))
      .map(([, xml]) => textOf(xml))
    assert.ok(word.length >= 2)
    for (const text of lines(document)) {
      assert.ok(html.includes(text), `HTML: ${text}`)
      assert.ok(word.join('\n').includes(text), `Word: ${text}`)
    }
    assert.ok(html.includes('Nơi nhận:') && word.join('\n').includes('Nơi nhận:'))
  })
}

test('văn bản ác ý: không thẻ nào lọt vào HTML, không thuộc tính style', () => {
  const html = renderHtml(attacked)
  assert.doesNotMatch(html, /<script|style=|\son\w+=/i)
  assert.ok(!html.includes('\u0000'))
})

test('Word: tiêu đề bảng lặp lại, khổ ngang, phông và lề theo thể thức', async () => {
  const parts = unzip(await renderDocx(sampleDecision))
  const xml = parts.get('word/document.xml')!
  assert.ok(xml.includes('<w:tblHeader/>'))
  assert.deepEqual(xml.match(/w:orient="\w+"/g), ['w:orient="portrait"', 'w:orient="landscape"'])
  assert.match(/<w:pgMar[^>]*>/.exec(xml)![0], /w:top="1134" w:right="1134" w:bottom="1134" w:left="1701"/)
  assert.ok(parts.get('word/styles.xml')!.includes('Times New Roman'))
})

test('PDF: lưu trữ lâu dài, tiếng Việt, phông nhúng, hai trang', async () => {
  const pdf = (await renderPdf(sampleDecision)).toString('latin1')
  assert.match(pdf, /<pdfaid:part>2<\/pdfaid:part>/)
  assert.match(pdf, /<pdfaid:conformance>A<\/pdfaid:conformance>/)
  assert.match(pdf, /\/Lang\s*\(vi/)
  assert.match(pdf, /\/FontName\s*\/\w+\+Tinos-Bold/)
  assert.match(pdf, /\/FontFile2/)
  assert.equal(pagesOf(Buffer.from(pdf, 'latin1')), 2)
})

test('PDF: cùng văn bản cho cùng tệp', async () => {
  assert.ok((await renderPdf(sampleDecision)).equals(await renderPdf(sampleDecision)))
})

test('PDF: chữ ác ý chỉ là chữ', async () => {
  const pdf = await renderPdf(attacked)
  assert.ok(pagesOf(pdf) >= 2)
})

test('PDF: ký tự không có trong phông không làm mất văn bản', async () => {
  assert.ok(pagesOf(await renderPdf({ ...sampleDecision, subject: '漢' })) === 2)
})

const long = (count: number): OfficialDocument => ({
  ...sampleDecision,
  annexes: [{ ...annex!, rows: Array.from({ length: count }, (_, index) => annex!.rows[index % 12]!) }],
})

test('PDF: danh sách 1.000 dòng', async (t) => {
  const started = performance.now()
  const pdf = await renderPdf(long(1_000))
  const took = performance.now() - started
  t.diagnostic(`1.000 dòng: ${Math.round(took)} ms, ${pagesOf(pdf)} trang, ${pdf.length} byte`)
  assert.ok(pagesOf(pdf) > 30)
  assert.ok(took < 10_000)
})

test('PDF: quá 2.000 dòng thì từ chối bằng lời', async () => {
  await assert.rejects(renderPdf(long(2_001)), { name: 'Refusal', kind: 'invalid', message: /2\.001 dòng.*Word/ })
})

test('PDF: danh sách in khổ ngang', async () => {
  const list = {
    title: 'Sổ đăng ký quyết định',
    subtitle: 'Năm 2018',
    agency: { name: 'Ủy ban nhân dân thị xã Đông Triều', kind: 'sample' },
    day: '2018-04-02',
    columns: annex!.columns,
    rows: long(200).annexes[0]!.rows,
  } as const
  const pdf = await renderListPdf(list)
  assert.match(pdf.toString('latin1'), /\/MediaBox \[0 0 841\.\d+ 595\.\d+\]/)
  assert.ok(pagesOf(pdf) > 5)
})

test('PDF: quá giờ thì từ chối, việc sau vẫn chạy', async () => {
  const impatient = new Typesetter(1)
  const job = { template: 'document', data: '{}' } as const
  await assert.rejects(impatient.typeset(job), { name: 'Refusal', kind: 'too-many' })
  await assert.rejects(impatient.typeset(job), { name: 'Refusal' })
})

test('PDF: dữ liệu hỏng báo lỗi mà không làm chết luồng in', async () => {
  const typesetter = new Typesetter()
  await assert.rejects(typesetter.typeset({ template: 'document', data: 'không phải JSON' }), /Typst|json/i)
  const data = JSON.stringify({})
  await assert.rejects(typesetter.typeset({ template: 'list', data }), /Typst|key/i)
})

before(async () => {
  await renderPdf(sampleDecision)
})

import {
  AlignmentType,
  BorderStyle,
  Document,
  type FileChild,
  LeaderType,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx'
import { centred, line, ruledTable, run, sideBySide, twips } from './docx-parts.ts'
import { type Blank, type Form, type FormItem, photoWords, withheldWords } from './form.ts'
import { printedTable } from './printed.ts'
import { font } from './rules.ts'

const margins = { top: 18, bottom: 18, left: 25, right: 15 }
const width = 210 - margins.left - margins.right
const size = 13

/** The same form for Word: what is not known stays a dotted line to type on. */
export async function renderFormDocx(form: Form): Promise<Buffer> {
  const right = { alignment: AlignmentType.RIGHT }
  const mark = form.sample ? [line('DỮ LIỆU MẪU', { size: 11, bold: true }, right)] : []
  const children = [
    ...mark,
    line(form.pattern, { size: 11, italics: true }, right),
    ...form.heading.map((blank) => blanks([blank], '')),
    head(form),
    ...form.items.flatMap(item),
    line(form.pledge, { size }, { spacing: { before: 240, after: 200 } }),
    signatures(form),
  ]
  const page = { size: { width: twips(210), height: twips(297) }, margin: margin() }
  const file = new Document({
    title: form.title,
    styles: { default: { document: { run: { font, language: { value: 'vi-VN' } } } } },
    sections: [{ properties: { page }, children }],
  })
  return Packer.toBuffer(file)
}

const margin = () => ({
  top: twips(margins.top),
  bottom: twips(margins.bottom),
  left: twips(margins.left),
  right: twips(margins.right),
})

const spacing = { before: 80, line: 288 }

function blanks(pieces: readonly Blank[], number: string): Paragraph {
  const runs = pieces.flatMap(({ label, value }, at) => {
    const said = run(`${at === 0 ? number : ' '}${label}: `, { size })
    if (value !== null) return [said, run(value, { size, bold: true })]
    return [
      said,
      at === pieces.length - 1 ? new TextRun({ text: '\t', size: size * 2 }) : run('.'.repeat(24), { size }),
    ]
  })
  const tabStops = [{ type: TabStopType.RIGHT, position: twips(width), leader: LeaderType.DOT }]
  return new Paragraph({ spacing, tabStops, children: runs })
}

const numbered = (number: string) => (number === '' ? '' : `${number}) `)

function item(one: FormItem): FileChild[] {
  const { number, withheld } = one
  const title = 'rows' in one ? one.title : one.blanks.map(({ label }) => label).join('; ')
  if (withheld) {
    const children = [run(`${numbered(number)}${title}: `, { size }), run(withheldWords, { size, italics: true })]
    return [new Paragraph({ spacing, children })]
  }
  if (!('rows' in one)) return [blanks(one.blanks, numbered(number))]
  const heading = line(`${numbered(number)}${title}`, { size }, { spacing: { before: 160, after: 60 }, keepNext: true })
  return [heading, ruledTable(printedTable(one), width, 11)]
}

function head({ title, asOf }: Form): Table {
  const single = { style: BorderStyle.SINGLE, size: 4, color: '000000' }
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
  const box = new TableCell({
    width: { size: twips(40), type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    borders: { top: single, bottom: single, left: single, right: single },
    children: [centred(photoWords, { size: 11 })],
  })
  const words = new TableCell({
    width: { size: twips(width - 40), type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    borders: { top: none, bottom: none, right: none },
    children: [centred(title, { size: 15, bold: true }), centred(asOf, { size: 11, italics: true })],
  })
  return new Table({
    columnWidths: [twips(40), twips(width - 40)],
    rows: [new TableRow({ height: { value: twips(60), rule: 'exact' }, children: [box, words] })],
  })
}

const signatures = ({ signing }: Form) =>
  sideBySide(
    [width / 2, width / 2],
    [
      signing.map(({ above, office, note }) => [
        centred(above, { size: 12, italics: true }),
        centred(office, { size, bold: true }),
        centred(note, { size: 12, italics: true }, { spacing: { after: 1400 } }),
      ]),
    ],
  )

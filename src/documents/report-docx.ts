import { AlignmentType, Document, Footer, HeadingLevel, Packer, PageNumber, Paragraph, type Table, TextRun } from 'docx'
import { centred, line, ruledTable, run, twips } from './docx-parts.ts'
import { printedReport, type Report } from './report.ts'
import { font, layout } from './rules.ts'

type Lines = ReturnType<typeof printedReport>
type Part = Lines['parts'][number]

const { sizes, margins } = layout
const textWidth = 210 - margins.left - margins.right

/** The same report for Word. */
export async function renderReportDocx(report: Report): Promise<Buffer> {
  const lines = printedReport(report)
  const file = new Document({
    title: lines.title,
    styles: { default: { document: { run: { font, language: { value: 'vi-VN' } } } } },
    sections: [
      {
        properties: { page: { margin: marginTwips } },
        footers: { default: new Footer({ children: [pageNumber()] }) },
        children: [...opening(lines), ...lines.parts.flatMap(partOf), ...closing(lines)],
      },
    ],
  })
  return Packer.toBuffer(file)
}

const marginTwips = Object.fromEntries(Object.entries(margins).map(([side, length]) => [side, twips(length)]))

const pageNumber = () =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT], size: sizes.page * 2 })],
  })

const opening = ({ agency, marks, title, subtitle }: Lines) => [
  line(agency, { size: sizes.body, bold: true }),
  ...marks.map((mark) => line(mark, { size: sizes.body, bold: true })),
  centred(title, { size: sizes.title, bold: true }, { heading: HeadingLevel.HEADING_1, spacing: { before: 240 } }),
  centred(subtitle, { size: sizes.body, italics: true }, { spacing: { after: 160 } }),
]

const partOf = ({ heading, paragraphs, tables }: Part): (Paragraph | Table)[] => [
  line(heading, { size: sizes.text, bold: true }, { heading: HeadingLevel.HEADING_2, spacing: { before: 200 } }),
  ...paragraphs.map(paragraphOf),
  ...tables.flatMap((table) => [
    line(table.caption, { size: sizes.body, italics: true }, { keepNext: true, spacing: { before: 160, after: 60 } }),
    ruledTable(table, textWidth, 11),
  ]),
]

function paragraphOf(sentences: Part['paragraphs'][number]): Paragraph {
  const runs = sentences.flatMap(({ text, marks }, at) => [
    run(text, { size: sizes.text }),
    ...(marks === '' ? [] : [new TextRun({ text: `(${marks})`, size: sizes.text * 2, superScript: true })]),
    ...(at < sentences.length - 1 ? [run(' ', { size: sizes.text })] : []),
  ])
  return new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: twips(layout.firstLine) },
    spacing: { before: layout.paragraphGap * 20, line: 264 },
    children: runs,
  })
}

const closing = ({ notes, printedOn }: Lines) => [
  ...(notes.length > 0 ? [line('Chú thích', { size: 11, bold: true }, { spacing: { before: 240 } })] : []),
  ...notes.map((note) => line(note, { size: 11 }, { spacing: { before: 40 } })),
  line(printedOn, { size: 11, italics: true }, { alignment: AlignmentType.RIGHT, spacing: { before: 120 } }),
]

import {
  AlignmentType,
  Document,
  Header,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  Table,
  TextRun,
} from 'docx'
import { centred, line, rule, ruledTable, run, sideBySide, twips } from './docx-parts.ts'
import type { OfficialDocument } from './model.ts'
import { type Printed, printed, type PrintedAnnex } from './printed.ts'
import { font, layout } from './rules.ts'

const { sizes, margins } = layout
const paper = { width: 210, height: 297 }
const textWidth = paper.width - margins.left - margins.right

/** The same document for Word. */
export async function renderDocx(document: OfficialDocument): Promise<Buffer> {
  const lines = printed(document)
  const body = [...heading(lines), ...opening(lines), ...lines.articles.flatMap(article), ...closing(lines)]
  const file = new Document({
    title: `${lines.title} ${lines.subject}`,
    styles: { default: { document: { run: { font, language: { value: 'vi-VN' } } } } },
    sections: [
      section(lines.marks, false, body),
      ...lines.annexes.map((annex) => section(lines.marks, annex.wide, annexBody(annex))),
    ],
  })
  return Packer.toBuffer(file)
}

function section(marks: readonly string[], wide: boolean, children: (Paragraph | Table)[]): ISectionOptions {
  const flat = marks.map((mark) => line(mark, { size: sizes.page, bold: true }, { alignment: AlignmentType.RIGHT }))
  const number = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT], size: sizes.page * 2 })],
  })
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: true,
      page: {
        size: {
          width: twips(paper.width),
          height: twips(paper.height),
          orientation: wide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: twips(margins.top),
          bottom: twips(margins.bottom),
          left: twips(margins.left),
          right: twips(margins.right),
          header: twips(10),
        },
        pageNumbers: { start: 1 },
      },
    },
    headers: {
      first: new Header({ children: flat.length > 0 ? flat : [new Paragraph({})] }),
      default: new Header({ children: [number, ...flat] }),
    },
    children,
  }
}

function heading({ governingBody, issuingBody, nation, motto, number, placeAndDate }: Printed) {
  const widths = [66, 94]
  const issuer = [
    ...governingBody.map((text) => centred(text, { size: sizes.body })),
    ...issuingBody.map((text) => centred(text, { size: sizes.body, bold: true })),
    rule(24, widths[0]!),
  ]
  const state = [
    centred(nation, { size: sizes.nation, bold: true }),
    centred(motto, { size: sizes.motto, bold: true }),
    rule(57, widths[1]!),
  ]
  const dated = centred(placeAndDate, { size: sizes.date, italics: true })
  return [
    sideBySide(widths, [
      [issuer, state],
      [[centred(number, { size: sizes.number })], [dated]],
    ]),
  ]
}

function opening({ title, subject, authority, bases, resolves }: Printed) {
  const bold = { size: sizes.title, bold: true }
  return [
    centred(title, bold, { spacing: { before: 280, after: 60 } }),
    centred(subject, bold, { indent: { left: twips(14), right: twips(14) } }),
    rule(50, textWidth),
    centred(authority, bold, { spacing: { before: 200, after: 120 } }),
    ...bases.map((basis) => line(basis, { size: sizes.text, italics: true }, flowing)),
    centred(resolves, bold, { spacing: { before: 200, after: 120 } }),
  ]
}

const flowing = {
  alignment: AlignmentType.JUSTIFIED,
  indent: { firstLine: twips(layout.firstLine) },
  spacing: { before: layout.paragraphGap * 20, line: 264 },
}

function article({ heading, paragraphs: [first = '', ...rest] }: Printed['articles'][number]): Paragraph[] {
  const opening = [run(`${heading} `, { size: sizes.text, bold: true }), run(first, { size: sizes.text })]
  return [
    new Paragraph({ ...flowing, children: opening }),
    ...rest.map((text) => line(text, { size: sizes.text }, flowing)),
  ]
}

function closing({ recipients, signing, signer }: Printed) {
  const bold = { size: sizes.signer, bold: true }
  const list = [
    line('Nơi nhận:', { size: sizes.recipientsHeading, bold: true, italics: true }),
    ...recipients.map((text) => line(text, { size: sizes.recipients })),
  ]
  const signed = [...signing.map((text) => centred(text, bold)), centred(signer, bold, { spacing: { before: 1400 } })]
  return [new Paragraph({ spacing: { before: 120 } }), sideBySide([textWidth / 2, textWidth / 2], [[list, signed]])]
}

function annexBody(annex: PrintedAnnex) {
  const width = (annex.wide ? paper.height : paper.width) - margins.left - margins.right
  return [
    centred(annex.title, { size: sizes.title, bold: true }),
    centred(annex.subtitle, { size: sizes.number, italics: true }, { spacing: { before: 60, after: 200 } }),
    ruledTable(annex, width, annex.wide ? 10.5 : 12),
  ]
}

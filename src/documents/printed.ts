import type { Annex, OfficialDocument, Signer, TableContent } from './model.ts'
import { motto, nation } from './rules.ts'
import { clean, numberLine, placeAndDate, upper } from './texts.ts'

export type PrintedTable = Required<TableContent>
export type PrintedAnnex = PrintedTable & { readonly title: string; readonly subtitle: string; readonly wide: boolean }

/** The same document as the exact lines to print: the three renderers only place them. */
export type Printed = ReturnType<typeof printed>

export function printed(document: OfficialDocument) {
  const title = upper(clean(document.title))
  return {
    governingBody: bodyLines(document.governingBody ?? ''),
    issuingBody: bodyLines(document.issuingBody),
    nation,
    motto,
    number: clean(numberLine(document.number, document.symbol)),
    placeAndDate: clean(placeAndDate(document.place, document.date)),
    date: document.date,
    title,
    subject: clean(document.subject),
    authority: upper(clean(document.authority)),
    bases: closed(document.bases),
    resolves: `${title}:`,
    articles: document.articles.map(({ heading, paragraphs }) => ({
      heading: clean(heading),
      paragraphs: paragraphs.map(clean),
    })),
    signing: signingLines(document.signer),
    signer: clean(document.signer.fullName ?? ''),
    recipients: closed(document.recipients).map((line) => `- ${line.replace(/^-\s*/, '')}`),
    annexes: document.annexes.map(printedAnnex),
    marks: [upper(clean(document.watermark ?? '')), document.sample ? 'DỮ LIỆU MẪU' : ''].filter((mark) => mark !== ''),
  }
}

/** A people's committee or council stands on one line, its place on the next. */
function bodyLines(body: string): string[] {
  const lines = body
    .split('\n')
    .map((line) => upper(clean(line)))
    .filter((line) => line !== '')
  return lines.flatMap((line) => /^((?:ỦY BAN|HỘI ĐỒNG) NHÂN DÂN) (.+)$/.exec(line)?.slice(1) ?? [line])
}

function closed(lines: readonly string[]): string[] {
  return lines.map((line, index) => clean(line).replace(/[;.,]+$/, '') + (index === lines.length - 1 ? '.' : ';'))
}

function signingLines({ form, onBehalfOf, office }: Signer): string[] {
  if (form === null) return [upper(clean(office))]
  if (form === 'Q.' || onBehalfOf === null) return [upper(clean(`${form} ${office}`))]
  return [upper(clean(`${form} ${onBehalfOf}`)), upper(clean(office))]
}

function printedAnnex({ title, subtitle, ...table }: Annex): PrintedAnnex {
  return {
    ...printedTable(table),
    title: upper(clean(title)),
    subtitle: clean(subtitle),
    wide: table.columns.length > 7,
  }
}

/** Every row gets exactly as many cells as there are columns. */
export function printedTable({ columns, rows, totals }: TableContent): PrintedTable {
  const cells = (row: readonly string[]) => columns.map((_, index) => clean(row[index] ?? ''))
  return {
    columns: columns.map((column) => ({ ...column, heading: clean(column.heading) })),
    rows: rows.map(cells),
    totals: totals ? cells(totals) : [],
  }
}

import { type PlainDate, viDate } from '#lib/date.ts'
import type { TableContent } from './model.ts'
import { printedTable } from './printed.ts'
import { clean, upper } from './texts.ts'

/** Bản tin, báo cáo: paragraphs with notes, and tables that may be drawn as bars. */
export type Report = {
  readonly agency: { readonly name: string; readonly kind: 'live' | 'sample' }
  readonly title: string
  readonly subtitle: string
  readonly parts: readonly ReportPart[]
  /** Chú thích, in the order of their marks. */
  readonly notes: readonly string[]
  readonly printedOn: PlainDate
}

export type ReportPart = {
  readonly heading: string
  readonly paragraphs: readonly Sentence[][]
  readonly tables: readonly ReportTable[]
}

/** One sentence, and the numbers of the notes it wants read. */
export type Sentence = { readonly text: string; readonly notes: readonly number[] }

export type ReportTable = TableContent & {
  readonly caption: string
  /** Lengths of the bars drawn beside the rows, 0–100, one list for each series. */
  readonly bars: readonly (readonly number[])[]
}

export function printedReport({ agency, title, subtitle, parts, notes, printedOn }: Report) {
  return {
    agency: upper(clean(agency.name)),
    title: upper(clean(title)),
    subtitle: clean(subtitle),
    parts: parts.map((part) => ({
      heading: clean(part.heading),
      paragraphs: part.paragraphs.map((sentences) =>
        sentences.map(({ text, notes: marks }) => ({ text: clean(text), marks: marks.join(',') })),
      ),
      tables: part.tables.map(({ caption, bars, ...table }) => ({
        ...printedTable(table),
        caption: clean(caption),
        bars: table.rows.map((_, row) => bars.map((series) => series[row] ?? 0)),
      })),
    })),
    notes: notes.map((note, at) => `(${at + 1}) ${clean(note)}`),
    day: printedOn,
    printedOn: `Ngày in: ${viDate(printedOn)}`,
    marks: agency.kind === 'sample' ? ['DỮ LIỆU MẪU'] : [],
  }
}

import type { Report, ReportTable } from '#documents/report.ts'
import { type PlainDate, viDate } from '#lib/date.ts'
import type { Agency } from '../../access/model.ts'
import type { Bulletin, Chart, Piece } from './api.ts'
import { grouped } from './words.ts'

export const textOf = (pieces: readonly Piece[]) => pieces.map(({ text }) => text).join('')

/** The bulletin for paper: the very sentences of the screen, its notes and its charts. */
export function reportOf(bulletin: Bulletin, agency: Agency, printedOn: PlainDate): Report {
  const { title, day, knownAt, paragraphs, notes, charts, compared } = bulletin
  const known = knownAt === null ? '' : `, như đã biết đến hết ngày ${viDate(knownAt.slice(0, 10) as PlainDate)}`
  return {
    agency,
    title,
    subtitle: `Số liệu tại ngày ${viDate(day)}${known}`,
    notes,
    printedOn,
    parts: [
      ...paragraphs.map((paragraph) => ({
        heading: paragraph.title,
        paragraphs: [paragraph.sentences.map(({ pieces, notes: marks }) => ({ text: textOf(pieces), notes: marks }))],
        tables: [],
      })),
      ...(compared ? [changesPart(bulletin, compared)] : []),
      ...(charts.length > 0 ? [{ heading: 'Biểu đồ và số liệu', paragraphs: [], tables: charts.map(tableOf) }] : []),
    ],
  }
}

function tableOf({ label, head, labels, series, unit }: Chart): ReportTable {
  const most = Math.max(...series.flatMap(({ values }) => values), 1)
  return {
    caption: label,
    columns: [
      { heading: head, align: 'left', width: 3 },
      ...series.map(({ name }) => ({
        heading: unit === '%' ? `${name} (%)` : name,
        align: 'right' as const,
        width: 1.6,
      })),
    ],
    rows: labels.map((text, at) => [text, ...series.map(({ values }) => shown(values[at] ?? 0))]),
    bars:
      series.length > 4
        ? []
        : series.map(({ values }) => values.map((value) => Math.round((value * 1000) / most) / 10)),
  }
}

const shown = (value: number) => (Number.isInteger(value) ? grouped(value) : String(value).replace('.', ','))

function changesPart({ day }: Bulletin, compared: NonNullable<Bulletin['compared']>) {
  const changes = compared.paragraphs.flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence.changes))
  const table: ReportTable = {
    caption: `Thay đổi từ ngày ${viDate(day)} đến ngày ${viDate(compared.day)}`,
    columns: [
      { heading: 'Chỉ tiêu', align: 'left', width: 4 },
      { heading: 'Trước', align: 'right', width: 1 },
      { heading: 'Sau', align: 'right', width: 1 },
      { heading: 'Thay đổi', align: 'right', width: 1 },
      { heading: 'Do biết thêm', align: 'right', width: 1.2 },
    ],
    rows: changes.map(({ of, left, right, learned }) => [
      of,
      grouped(left ?? 0),
      grouped(right ?? 0),
      signed((right ?? 0) - (left ?? 0)),
      learned ? signed(learned.change) : '',
    ]),
    bars: [],
  }
  return { heading: 'So sánh', paragraphs: [], tables: [table] }
}

const signed = (value: number) => `${value > 0 ? '+' : value < 0 ? '−' : ''}${grouped(Math.abs(value))}`

import { Refusal } from '#law/kit/refusal.ts'
import type { Row, Sheet, Workbook } from '#sheets/workbook.ts'
import { decoder, encodingsOf } from './encoding.ts'
import { type Field, fieldLabels } from './fields.ts'
import { type Decode, findHeadingRows, type Heading, headingsOf } from './headings.ts'
import type { Columns, LayoutOverride, LayoutProblem, Recognition, SheetLayout } from './recognition.ts'
import { headOf } from './sheet-head.ts'
import { readTitle } from './title-block.ts'

const NO_HEADING = 'Không tìm thấy dòng tiêu đề có “Họ và tên” cùng các cột như ngày sinh, mã ngạch, bậc, hệ số.'

/** What each column of each sheet is, by its headings. `overrides`: by sheet name. */
export function recognise(workbook: Workbook, overrides: Readonly<Record<string, LayoutOverride>> = {}): Recognition {
  const found = workbook.sheets.map((sheet) => ({
    sheet,
    layout: layoutOf(sheet, workbook.fonts, overrides[sheet.name]),
  }))
  const sheets = found.flatMap(({ layout }) => layout ?? [])
  if (sheets.length === 0) {
    throw new Refusal('invalid', `${NO_HEADING} Hãy kiểm tra lại tệp, hoặc thêm một dòng tiêu đề rồi nạp lại.`)
  }
  const agencyName = mostCommon(sheets.flatMap(({ agencyName }) => agencyName ?? []))
  const asOf = mostCommon(sheets.flatMap(({ asOf }) => asOf ?? []))
  return {
    sheets,
    skipped: found.flatMap(({ sheet, layout }) =>
      layout || sheet.rows.length === 0 ? [] : [{ sheet: sheet.name, says: NO_HEADING }],
    ),
    ...(agencyName && { agencyName }),
    ...(asOf && { asOf }),
    encoding: mostCommon(sheets.map(({ encoding }) => encoding)) ?? 'Unicode',
    problems: sheets.flatMap(({ problems }) => problems),
    heads: found.map(({ sheet, layout }) => headOf(sheet, workbook.fonts, layout)),
  }
}

function layoutOf(sheet: Sheet, fonts: readonly string[], override: LayoutOverride = {}): SheetLayout | undefined {
  const { encoding, columnEncodings } = encodingsOf(sheet, fonts)
  const decode = decoder(encoding, columnEncodings)
  const block = headingBlock(sheet.rows, decode, override)
  const [first, last] = [block[0], block.at(-1)]
  if (first === undefined || last === undefined) return undefined
  const headings = headingsOf(block, decode)
  const columns = columnsOf(headings, override)
  const title = readTitle(
    sheet.rows.filter(({ number }) => number < first.number),
    decode,
    sheet.name,
  )
  return {
    sheet: sheet.name,
    headingRows: { from: first.number, to: last.number },
    columns,
    headings: headings.map(({ column, path, field }) => ({ column, text: path.join(' / '), ...(field && { field }) })),
    unitFrom: columns.unit !== undefined ? 'column' : title.unitName ? 'title' : 'section',
    ...(title.unitName && { titleUnit: title.unitName }),
    ...(title.agencyName && { agencyName: title.agencyName }),
    ...(title.asOf && { asOf: title.asOf }),
    encoding,
    columnEncodings,
    problems: problemsOf(sheet.name, headings, columns, override),
  }
}

function headingBlock(rows: readonly Row[], decode: Decode, { headingRows }: LayoutOverride): readonly Row[] {
  if (headingRows === undefined) return findHeadingRows(rows, decode)
  return rows.filter(({ number }) => number >= headingRows.from && number <= headingRows.to)
}

/** The first column that claims a field has it. */
function columnsOf(headings: readonly Heading[], override: LayoutOverride): Columns {
  const columns: Columns = {}
  for (const { column, field } of headings) if (field) columns[field] ??= column
  for (const [field, column] of Object.entries(override.columns ?? {}) as [Field, number | null][]) {
    if (column === null) delete columns[field]
    else columns[field] = column
  }
  return columns
}

function problemsOf(
  sheet: string,
  headings: readonly Heading[],
  columns: Columns,
  override: LayoutOverride,
): LayoutProblem[] {
  const doubles = headings.filter(
    ({ column, field }) => field && columns[field] !== column && !(field in (override.columns ?? {})),
  )
  return [
    ...doubles.map(({ path, field }): LayoutProblem => ({
      kind: 'two-columns',
      field: field!,
      says: `Trang “${sheet}”: cột “${path.join(' / ')}” cũng giống “${fieldLabels[field!]}” như một cột trước nó. Hãy chọn cột đúng.`,
    })),
    ...lacking(columns).map((field): LayoutProblem => ({
      kind: 'missing-column',
      field,
      says: `Trang “${sheet}”: không thấy cột “${fieldLabels[field]}”. Hãy chỉ ra cột này, nếu danh sách có.`,
    })),
  ]
}

function lacking({ birth, birthMen, birthWomen, rankCode, step, coefficient, since }: Columns): Field[] {
  const lacks: Field[] = []
  if (birth === undefined && birthMen === undefined && birthWomen === undefined) lacks.push('birth')
  if (rankCode === undefined) lacks.push('rankCode')
  if (step === undefined) lacks.push('step')
  if (coefficient === undefined) lacks.push('coefficient')
  if (since === undefined) lacks.push('since')
  return lacks
}

function mostCommon<T extends string>(items: readonly T[]): T | undefined {
  const groups = Map.groupBy(items, (item) => item)
  return [...groups.values()].toSorted((a, b) => b.length - a.length)[0]?.[0]
}

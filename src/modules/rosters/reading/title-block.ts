import { type PlainDate, plainDate } from '#lib/date.ts'
import { fold, squeeze } from '#lib/text.ts'
import type { Row } from '#sheets/workbook.ts'
import type { Decode } from './headings.ts'
import { unitName } from './unit-name.ts'

export type TitleBlock = { readonly agencyName?: string; readonly unitName?: string; readonly asOf?: PlainDate }

const COMMITTEE = /^(ubnd|uy ban nhan dan)\b/
const NOT_A_UNIT =
  /^(danh sach|bang|bieu|mau|phu luc|bao cao|tong hop|cong hoa|doc lap|dang cong san|nam |thang |\(|tinh den|so:)/

/** Phần đầu của danh sách: the agency, the unit, and the day on which the list stands. */
export function readTitle(rows: readonly Row[], decode: Decode, sheetName: string): TitleBlock {
  const lines = rows.flatMap(({ cells }) => {
    const at = cells.findIndex((cell) => cell !== null)
    return at >= 0 && at < 4 ? [squeeze(decode(cells[at]!.text, at))] : []
  })
  const names = joined(lines.filter((line) => !NOT_A_UNIT.test(fold(line))))
  const agency = names.find((name) => COMMITTEE.test(fold(name)))
  const unit = names.findLast((name) => name !== agency)
  const asOf = firstDay(rows, decode)
  return {
    ...(agency && { agencyName: unitName(agency) }),
    ...(unit && { unitName: unitName(unit, sheetName) }),
    ...(asOf && { asOf }),
  }
}

/** “ỦY BAN NHÂN DÂN” alone on its line goes on in the next one. */
function joined(lines: readonly string[]): string[] {
  const at = lines.findIndex((line) => /^(ubnd|uy ban nhan dan)$/.test(fold(line)))
  if (at < 0) return [...lines]
  return [...lines.slice(0, at), lines.slice(at, at + 2).join(' '), ...lines.slice(at + 2)]
}

function firstDay(rows: readonly Row[], decode: Decode): PlainDate | undefined {
  for (const { cells } of rows) {
    for (const [column, cell] of cells.entries()) {
      const day = cell?.kind === 'text' ? dayIn(decode(cell.text, column)) : undefined
      if (day) return day
    }
  }
  return undefined
}

const DAY =
  /(?:den|ngay|thoi diem)\D{0,20}?(\d{1,2})\s*(?:\/|-|\.|\s*thang\s*)\s*(\d{1,2})\s*(?:\/|-|\.|\s*nam\s*)\s*(\d{4})/

function dayIn(text: string): PlainDate | undefined {
  const [, day, month, year] = DAY.exec(fold(text)) ?? []
  return year === undefined ? undefined : plainDate(Number(year), Number(month), Number(day))
}

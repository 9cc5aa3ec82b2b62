import { findRank, type Rank } from '#law/pay/rank.ts'
import type { StaffKind } from '#law/pay/held-step.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Cell } from '#sheets/workbook.ts'

export type ReadRank = { readonly code: string; readonly changed: boolean; readonly rank: Rank | undefined }

/** Looks up each spelling of a code once for the whole list. */
export function rankReader(lawOn: PlainDate): (cell: Cell) => ReadRank {
  const known = new Map<string, ReadRank>()
  return (cell) => {
    const key = cell.kind + cell.text
    let read = known.get(key)
    if (read === undefined) {
      const text = cell.text.trim()
      const code = normaliseCode(text, cell.kind === 'number')
      read = { code, changed: code !== text, rank: findRank(code, lawOn) }
      known.set(key, read)
    }
    return read
  }
}

/** 1.003 → 01.003; the number 1.01 → 01.010; V07.02.5 → V.07.02.05 */
export function normaliseCode(text: string, isNumber = false): string {
  const spaceless = text.replace(/\s+/g, '')
  const title = /^v\.?(\d{1,2})\.(\d{1,2})\.(\d{1,2})$/i.exec(spaceless)
  if (title)
    return `V.${title
      .slice(1)
      .map((part) => part.padStart(2, '0'))
      .join('.')}`
  const rank = /^(\d{1,2})([a-z]?)[.,](\d{1,3})$/i.exec(spaceless)
  if (rank)
    return `${rank[1]!.padStart(2, '0')}${rank[2]!.toLowerCase()}.${isNumber ? rank[3]!.padEnd(3, '0') : rank[3]}`
  const packed = /^(\d{1,2})(\d{3})$/.exec(spaceless)
  return packed ? `${packed[1]!.padStart(2, '0')}.${packed[2]}` : spaceless
}

/** Mã bắt đầu bằng V là chức danh nghề nghiệp viên chức. A guess: the officer may say otherwise. */
export const staffOf = (code: string): StaffKind =>
  code.startsWith('V.') || Number(code.slice(0, 2)) >= 13 ? 'public-employee' : 'civil-servant'

import { type Finding, finding } from '#law/kit/finding.ts'
import { Refusal } from '#law/kit/refusal.ts'
import type { PlainDate } from '#lib/date.ts'
import { barredTies, type Tie, tieWords } from './barred-kin.ts'
import { type Board, type PanelSize, panelSizes } from './panel-size.ts'

export type MemberTie = { readonly member: string; readonly candidate: string | null; readonly tie: Tie }

export type Panel = {
  readonly allowed: PanelSize
  /** Who must be replaced before the panel may sit */
  readonly remove: readonly string[]
  readonly isValid: boolean
}

/** Thành phần hội đồng: the number of members, and who may not be one */
export function panel(board: Board, members: number, ties: readonly MemberTie[], lawOn: PlainDate): Finding<Panel> {
  const size = sizeOf(board, members, lawOn)
  const barred = barredMembers(board, ties, lawOn)
  const value = { allowed: size.value.allowed, remove: barred.value, isValid: size.value.fits && isEmpty(barred.value) }
  return finding(value, value.isValid ? 'Hội đồng hợp lệ' : 'Hội đồng chưa hợp lệ', { from: [size, barred] })
}

const isEmpty = (list: readonly unknown[]) => list.length === 0

function sizeOf(board: Board, members: number, lawOn: PlainDate): Finding<{ allowed: PanelSize; fits: boolean }> {
  const law = panelSizes[board].on(lawOn)
  const allowed = law.value
  const fits = allowed === 'odd' ? members % 2 === 1 : allowed.includes(members)
  const asked = allowed === 'odd' ? 'số lẻ thành viên' : `${allowed.join(' hoặc ')} thành viên`
  return finding({ allowed, fits }, `Có ${members} thành viên, ${fits ? 'đúng' : 'không đúng'} yêu cầu ${asked}`, {
    from: [law],
  })
}

function barredMembers(board: Board, ties: readonly MemberTie[], lawOn: PlainDate): Finding<readonly string[]> {
  if (ties.length === 0) return finding([], 'Không khai quan hệ nào giữa thành viên và thí sinh')
  const rule = barredTies[board]
  if (rule === undefined) {
    throw new Refusal('not-yet-lawful', `Chưa đọc quy định về người không được vào “${panelSizes[board].label}”`)
  }
  const law = rule.on(lawOn)
  const found = ties.filter(({ tie }) => law.value.includes(tie))
  const members = [...new Set(found.map(({ member }) => member))]
  const says = members.length === 0 ? 'Không ai thuộc diện không được bố trí' : `Phải thay: ${members.join(', ')}`
  return finding(members, says, () => ({ from: [...found.map(tieFinding), law] }))
}

function tieFinding({ member, candidate, tie }: MemberTie): Finding<Tie> {
  return finding(
    tie,
    candidate === null ? `${member} ${tieWords[tie]}` : `${member} với ${candidate}: ${tieWords[tie]}`,
  )
}

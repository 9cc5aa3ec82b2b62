import { findRank } from '#law/pay/rank.ts'
import { coefficientOf, type ScaleGroup, scaleGroups, scaleOf, stepCount } from '#law/pay/scale.ts'
import { type PlainDate, viDate } from '#lib/date.ts'
import { type SimpleField, whenIs } from '../kit/field.ts'
import { type Read, WrongTogether } from '../kit/read.ts'

const scalesSince: PlainDate = '2004-10-01'

/** Ngạch hoặc nhóm lương, and the step. */
export const scaleFields: readonly SimpleField[] = [
  {
    kind: 'choice',
    name: 'scaleBy',
    label: 'Bảng lương theo',
    options: [
      ['rank', 'Ngạch, chức danh'],
      ['group', 'Nhóm lương'],
    ],
  },
  {
    kind: 'rank',
    name: 'rank',
    label: 'Ngạch hoặc chức danh nghề nghiệp',
    help: 'Gõ mã hoặc tên, ví dụ 01.003 hay “chuyen vien”.',
    when: whenIs('scaleBy', 'rank'),
  },
  {
    kind: 'choice',
    name: 'group',
    label: 'Nhóm lương',
    look: 'list',
    options: scaleGroups.map((group) => [group, scaleOf(group, scalesSince).label] as const),
    when: whenIs('scaleBy', 'group'),
  },
  { kind: 'whole', name: 'step', label: 'Bậc đang hưởng', min: 1, max: 12 },
]

export type HeldScale = { readonly rank: string; readonly group: ScaleGroup; readonly step: number }

export function readScale(typed: Read, lawOn: PlainDate): HeldScale {
  const [rank, group] =
    typed.text('scaleBy') === 'rank' ? ofRank(typed, lawOn) : ['', typed.text('group') as ScaleGroup]
  const step = typed.number('step')
  if (step > stepCount(group))
    throw new WrongTogether({ step: `${scaleOf(group, lawOn).label} chỉ có ${stepCount(group)} bậc` })
  return { rank, group, step }
}

function ofRank(typed: Read, lawOn: PlainDate): readonly [string, ScaleGroup] {
  const rank = findRank(typed.text('rank'), lawOn)
  if (rank) return [rank.code, rank.group]
  throw new WrongTogether({
    rank: `Tại ngày ${viDate(lawOn)} chưa có ngạch, chức danh nào mang mã “${typed.text('rank')}”`,
  })
}

export const coefficientAt = ({ group, step }: HeldScale, lawOn: PlainDate): string =>
  coefficientOf(group, step, lawOn)!

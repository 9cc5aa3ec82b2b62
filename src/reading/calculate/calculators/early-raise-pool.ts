import { earlyRaisePool } from '#law/pay/early-raise-pool.ts'
import { type PlainDate, viDate } from '#lib/date.ts'
import type { Answer } from '../kit/answer.ts'
import { type Read, WrongTogether } from '../kit/read.ts'

export type PoolInput = {
  readonly reviewYear: number
  readonly units: readonly { readonly id: string; readonly name: string; readonly payroll: number }[]
}

export function readPool(typed: Read): PoolInput {
  const units = typed.rows('units').map((row, at) => ({
    id: String(at + 1),
    name: row.text('name') || `Đơn vị ${at + 1}`,
    payroll: row.number('payroll'),
  }))
  if (units.length === 0) throw new WrongTogether({ units: 'Thêm ít nhất một đơn vị' })
  return { reviewYear: typed.number('reviewYear'), units }
}

export function poolAnswer({ units, reviewYear }: PoolInput, lawOn: PlainDate): Answer {
  const pool = earlyRaisePool(units, reviewYear, lawOn)
  const { extra, total, cap, useBy } = pool.value
  const sum = (of: 'own' | 'remainder' | 'payroll') => pool.value.units.reduce((all, unit) => all + unit[of], 0)
  return {
    value: `${total} người`,
    finding: pool,
    facts: [
      ['Các đơn vị tự có', `${sum('own')} người`],
      ['Cấp trên giao thêm từ số dư', `${extra} người`],
      ['Nhiều nhất', `${cap} người`],
      ['Dùng đến hết ngày', viDate(useBy)],
    ],
    pictures: [
      {
        kind: 'table',
        label: 'Chỉ tiêu từng đơn vị',
        head: ['Đơn vị', 'Trả lương', 'Tự có', 'Dư'],
        words: 1,
        rows: pool.value.units.map(({ name, payroll, own, remainder }) => [
          name,
          ...[payroll, own, remainder].map(String),
        ]),
        foot: ['Cộng', ...[sum('payroll'), sum('own'), sum('remainder')].map(String)],
      },
    ],
  }
}

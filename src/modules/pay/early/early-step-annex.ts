import { viDate } from '#lib/date.ts'
import type { Item } from '../../decisions/model.ts'
import { heldFrom } from '../held-from.ts'
import type { EarlyStep } from './early-step.ts'

const vi = (coefficient: string) => coefficient.replace('.', ',')

export const columns = [
  { heading: 'Mã ngạch', align: 'center', width: 2.2 },
  { heading: 'Bậc, hệ số cũ', align: 'center', width: 1.8 },
  { heading: 'Bậc, hệ số mới', align: 'center', width: 1.8 },
  { heading: 'Nâng trước', align: 'center', width: 1.4 },
  { heading: 'Căn cứ', align: 'left', width: 3.6 },
  { heading: 'Thời điểm hưởng, tính nâng bậc lần sau', align: 'center', width: 2.4 },
] as const

export const cells = ({ effect: { rank, before, step, coefficient, months, merit, on } }: Item<EarlyStep>) => [
  rank,
  `${before.step}, ${vi(before.coefficient)}`,
  `${step}, ${vi(coefficient)}`,
  `${months} tháng`,
  merit,
  viDate(on),
]

export const does = (items: readonly Item<EarlyStep>[]) =>
  `Thay đổi bậc lương của ${items.length} người, ${heldFrom(items.map(({ effect }) => effect.on))}`

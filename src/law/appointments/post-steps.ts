import { decree_232_2026 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { parameter } from '#law/kit/parameter.ts'
import { Refusal } from '#law/kit/refusal.ts'
import type { PlainDate } from '#lib/date.ts'

/** Phần trăm số biên chế giao cho một vị trí việc làm, by the highest step in use */
export const postStepShares = parameter('Tỷ lệ viên chức ở bậc nghề nghiệp cao', [
  {
    from: '2026-07-01',
    value: { five: { top: 30, next: 40 }, four: { top: 40 }, twoSteps: { top: 50 } },
    cites: [cite(decree_232_2026, 'Điều 10 khoản 2, khoản 5', 'text')],
    checked: null,
  },
])

export type StepCap = { readonly step: number; readonly max: number }

/** Số viên chức tối đa ở từng bậc, làm tròn xuống; what is left over does not pass to the step below */
export function postStepCaps(used: readonly number[], quota: number, lawOn: PlainDate): Finding<readonly StepCap[]> {
  const law = postStepShares.on(lawOn)
  const [top, next] = used.toSorted((a, b) => b - a)
  const shares = sharesOf(law, top, used.length)
  const caps = [
    ...(top !== undefined && shares.top ? [{ step: top, max: Math.floor((quota * shares.top) / 100) }] : []),
    ...(next !== undefined && shares.next ? [{ step: next, max: Math.floor((quota * shares.next) / 100) }] : []),
  ]
  const words = caps.map(({ step, max }) => `bậc ${step} không quá ${max} người`).join(', ')
  return finding(caps, `Trên ${quota} biên chế: ${words || 'không giới hạn'}`, { from: [law] })
}

type Shares = { readonly top?: number; readonly next?: number }

function sharesOf(law: ReturnType<typeof postStepShares.on>, top: number | undefined, count: number): Shares {
  if (count === 2 && top !== undefined && top >= 4)
    throw new Refusal('not-yet-lawful', `Chỉ dùng hai bậc mà bậc cao là ${top}: văn bản không nói tỷ lệ nào`, [law])
  if (count === 2) return law.value.twoSteps
  if (top === 5) return law.value.five
  return top === 4 ? law.value.four : {}
}

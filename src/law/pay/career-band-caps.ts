import { decree_232_2026 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { parameter } from '#law/kit/parameter.ts'
import { Refusal } from '#law/kit/refusal.ts'
import type { PlainDate } from '#lib/date.ts'

/** Tỷ lệ nhiều nhất của các bậc nghề nghiệp cao, theo phần trăm */
export const careerBandCaps = parameter('Tỷ lệ bậc nghề nghiệp', [
  {
    from: '2026-07-01',
    value: { topFive: { top: 30, next: 40 }, topFour: 40, twoBands: 50 },
    cites: [cite(decree_232_2026, 'Điều 10 khoản 2, khoản 5', 'text')],
    checked: null,
  },
])

/** Số người nhiều nhất at each capped band */
export type BandCaps = Readonly<Partial<Record<number, number>>>

/** Số viên chức nhiều nhất of the high bands of one position; what a high band does not use is not added to a lower one */
export function bandCaps(bands: readonly number[], people: number, lawOn: PlainDate): Finding<BandCaps> {
  const caps = careerBandCaps.on(lawOn)
  const inOrder = [...new Set(bands)].toSorted((a, b) => b - a)
  const [top, next] = inOrder
  if (top === undefined || inOrder.some((band) => band < 1 || band > 5)) {
    throw new Refusal('invalid', 'Bậc nghề nghiệp từ 1 đến 5', [caps])
  }
  const share = (percent: number) => Math.floor((people * percent) / 100)
  const { topFive, topFour, twoBands } = caps.value
  const value: BandCaps =
    inOrder.length === 2
      ? { [top]: share(twoBands) }
      : top === 5
        ? { 5: share(topFive.top), ...(next ? { [next]: share(topFive.next) } : {}) }
        : top === 4
          ? { 4: share(topFour) }
          : {}
  const said = Object.entries(value).map(([band, most]) => `bậc ${band} không quá ${most} người`)
  return finding(value, said.length === 0 ? 'Không có tỷ lệ' : `Trong ${people} người: ${said.join(', ')}`, {
    from: [caps],
  })
}

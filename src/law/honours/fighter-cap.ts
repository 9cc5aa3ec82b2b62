import { circular_07_2014_bnv, decree_152_2025, decree_91_2017, law_06_2022 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type AgencyChoices, choice, chosen } from '#law/kit/choice.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { parameter } from '#law/kit/parameter.ts'
import type { PlainDate } from '#lib/date.ts'
import { Decimal } from '#lib/decimal.ts'

/** Tỷ lệ chiến sĩ thi đua cơ sở trên số lao động tiên tiến, khi bộ, tỉnh không định khác */
export const fighterShare = parameter('Tỷ lệ chiến sĩ thi đua cơ sở trên số lao động tiên tiến (%)', [
  {
    from: '2017-10-01',
    value: 15,
    cites: [
      cite(circular_07_2014_bnv, 'không quá 15%', 'read'),
      cite(decree_91_2017, 'tỷ lệ do tỉnh quy định', 'read'),
    ],
    checked: null,
  },
  {
    from: '2024-01-01',
    value: 15,
    cites: [cite(law_06_2022, 'Điều 23, tỷ lệ do bộ, tỉnh quy định')],
    checked: null,
  },
  {
    from: '2025-07-01',
    value: 15,
    cites: [cite(law_06_2022, 'Điều 23, tỷ lệ do bộ, tỉnh quy định'), cite(decree_152_2025, 'tỷ lệ do bộ, tỉnh')],
    checked: null,
  },
])

/** Số dư của tỷ lệ chiến sĩ thi đua cơ sở */
export const fighterRemainder = choice({
  name: 'honours.fighter-remainder',
  label: 'Số dư khi tính tỷ lệ chiến sĩ thi đua cơ sở',
  options: { down: 'bỏ phần dư', nearest: 'làm tròn, từ 0,5 trở lên thì lên' },
  default: 'down',
  note: 'Tỷ lệ là mức không được vượt; có ngành cho làm tròn số dư.',
  cites: [cite(decree_91_2017, 'tỷ lệ do tỉnh quy định')],
})

/** Số chiến sĩ thi đua cơ sở nhiều nhất; `share`: tỷ lệ của bộ, tỉnh */
export function grassrootsFighterCap(
  advancedWorkers: number,
  lawOn: PlainDate,
  share?: number,
  choices: AgencyChoices = {},
): Finding<number> {
  const law = fighterShare.on(lawOn)
  const percent = share ?? law.value
  const remainder = chosen(fighterRemainder, choices)
  const exact = new Decimal(advancedWorkers).times(percent).div(100)
  const cap = exact
    .toDecimalPlaces(0, remainder.value === 'down' ? Decimal.ROUND_DOWN : Decimal.ROUND_HALF_UP)
    .toNumber()
  const origin = share === undefined ? 'Theo lựa chọn mặc định' : 'Theo lựa chọn của cơ quan'
  const line = finding(percent, `${origin}: tỷ lệ chiến sĩ thi đua cơ sở không quá ${viPercent(percent)}`, {
    from: [law],
  })
  const says = `Không quá ${cap} chiến sĩ thi đua cơ sở trong ${advancedWorkers} lao động tiên tiến`
  return finding(cap, says, { from: [line, remainder] })
}

const viPercent = (percent: number) => `${String(percent).replace('.', ',')}%`

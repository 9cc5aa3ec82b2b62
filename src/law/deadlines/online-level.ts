import { decree_224_2026, decree_42_2022, decree_43_2011 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { parameter } from '#law/kit/parameter.ts'
import type { PlainDate } from '#lib/date.ts'

/** Những gì làm được trên mạng */
export type OnlineFeatures = {
  readonly forms: boolean
  readonly filing: boolean
  readonly payment: boolean
  /** Nhận kết quả trực tuyến hoặc qua bưu chính, not at the office only */
  readonly result: boolean
}

type Levels = readonly string[]
const twoKinds: Levels = ['không phải dịch vụ công trực tuyến', 'một phần', 'toàn trình']

/** Mức độ dịch vụ công trực tuyến, from the least */
export const onlineLevels = parameter<Levels>('Mức độ dịch vụ công trực tuyến', [
  {
    from: '2011-08-01',
    value: ['mức độ 1', 'mức độ 2', 'mức độ 3', 'mức độ 4'],
    cites: [cite(decree_43_2011, 'Điều 3 khoản 4', 'text')],
    checked: null,
  },
  { from: '2022-08-15', value: twoKinds, cites: [cite(decree_42_2022, 'toàn trình, một phần')], checked: null },
  {
    from: '2026-07-01',
    value: twoKinds,
    cites: [cite(decree_224_2026, 'Điều 14 đến Điều 19: mặc định là toàn trình', 'text')],
    checked: null,
  },
])

/** Mức độ của một dịch vụ công trực tuyến */
export function onlineLevel({ forms, filing, payment, result }: OnlineFeatures, lawOn: PlainDate): Finding<string> {
  const levels = onlineLevels.on(lawOn)
  const isWhole = filing && payment && result
  const step = levels.value.length === 4 ? (isWhole ? 3 : filing ? 2 : forms ? 1 : 0) : isWhole ? 2 : filing ? 1 : 0
  const level = levels.value[step]!
  return finding(level, `Dịch vụ công trực tuyến: ${level}`, { from: [levels] })
}

/** Mức độ cung cấp dịch vụ công chủ động, from the least */
export const proactiveLevels = parameter<Levels>('Mức độ chủ động của dịch vụ công trực tuyến', [
  {
    from: '2026-07-01',
    value: ['nhắc', 'nhắc, chuẩn bị hồ sơ', 'nhắc, chuẩn bị hồ sơ, khuyến nghị', 'tự động'],
    cites: [cite(decree_224_2026, 'Điều 14 đến Điều 19', 'text')],
    checked: null,
  },
])

/** Tên mức độ chủ động, từ 1 đến 4 */
export function proactiveLevel(level: 1 | 2 | 3 | 4, lawOn: PlainDate): Finding<string> {
  const levels = proactiveLevels.on(lawOn)
  return finding(levels.value[level - 1]!, `Mức ${level}: ${levels.value[level - 1]}`, { from: [levels] })
}

import { circular_01_2018_vpcp, circular_03_2025_vpcp } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { parameter } from '#law/kit/parameter.ts'
import { viDecimal } from '#law/pay/vi-number.ts'
import type { PlainDate } from '#lib/date.ts'
import { Decimal } from '#lib/decimal.ts'

/** Mức, và số điểm thấp nhất của mức */
type Bands = readonly (readonly [name: string, from: number])[]

/** Điều thay thế từ thông tư sau chưa đọc; ngày hiệu lực của nó cũng chưa, so its day of issue ends this one. */
const ended = {
  from: '2025-09-15',
  value: null,
  cites: [cite(circular_03_2025_vpcp, 'thay Thông tư 01/2018/TT-VPCP; cách chấm điểm chưa đọc', 'secondary')],
  checked: null,
} as const

/** Xếp loại công chức, cơ quan theo điểm đánh giá việc giải quyết thủ tục hành chính */
export const serviceRatings = {
  officer: parameter<Bands>('Đánh giá người giải quyết thủ tục hành chính theo điểm', [
    {
      from: '2019-01-06',
      value: [
        ['hoàn thành 100% nhiệm vụ', 5],
        ['hoàn thành từ 70% đến dưới 100% nhiệm vụ', 3.5],
        ['hoàn thành dưới 70% nhiệm vụ', 0],
      ],
      cites: [cite(circular_01_2018_vpcp, 'Điều 15', 'text')],
      checked: null,
    },
    ended,
  ]),
  unit: parameter<Bands>('Xếp loại cơ quan giải quyết thủ tục hành chính theo điểm', [
    {
      from: '2019-01-06',
      value: [
        ['xuất sắc, tối đa 18 điểm', 15],
        ['tốt', 12],
        ['khá', 9],
        ['trung bình', 6],
        ['yếu, kém', 0],
      ],
      cites: [cite(circular_01_2018_vpcp, 'Điều 15', 'text')],
      checked: null,
    },
    ended,
  ]),
}

/** Mức xếp loại của người, của cơ quan giải quyết thủ tục hành chính */
export function serviceRating(who: keyof typeof serviceRatings, points: number, lawOn: PlainDate): Finding<string> {
  const bands = serviceRatings[who].on(lawOn)
  const [name] = bands.value.find(([, from]) => points >= from)!
  return finding(name, `${viDecimal(String(points))} điểm: ${name}`, { from: [bands] })
}

/** Điểm của từng chỉ số: 2, 1 hoặc 0 */
export const indexScores = parameter('Điểm từng chỉ số đánh giá việc giải quyết thủ tục hành chính', [
  {
    from: '2019-01-06',
    value: {
      'giải quyết phản ánh: 2 điểm từ (%)': 100,
      'giải quyết phản ánh: 1 điểm từ (%)': 90,
      'dịch vụ công mức 3, 4: 2 điểm từ (%)': 20,
      'dịch vụ công mức 3, 4: 1 điểm từ (%)': 15,
      'hồ sơ trực tuyến: 2 điểm từ (%)': 30,
    },
    cites: [cite(circular_01_2018_vpcp, 'Điều 13, Điều 14', 'text')],
    checked: null,
  },
  ended,
])

export type Measured =
  | { readonly of: 'time'; readonly taken: number; readonly allowed: number }
  | { readonly of: 'contacts'; readonly extra: number }
  | { readonly of: 'complaints'; readonly answeredPercent: number }
  | { readonly of: 'online'; readonly level34Percent: number; readonly filedPercent: number; readonly late: boolean }

/** Điểm một chỉ số: thời gian, số lần liên hệ, phản ánh kiến nghị, dịch vụ công trực tuyến */
export function indexScore(measured: Measured, lawOn: PlainDate): Finding<0 | 1 | 2> {
  const law = indexScores.on(lawOn)
  const score = scoreOf(measured, Object.values(law.value))
  return finding(score, `Chỉ số được ${score} điểm`, { from: [law] })
}

function scoreOf(measured: Measured, [allOf, mostOf, many, some, filed]: readonly number[]): 0 | 1 | 2 {
  switch (measured.of) {
    case 'time':
      return measured.taken < measured.allowed ? 2 : measured.taken === measured.allowed ? 1 : 0
    case 'contacts':
      return measured.extra === 0 ? 2 : measured.extra === 1 ? 1 : 0
    case 'complaints':
      return measured.answeredPercent >= allOf! ? 2 : measured.answeredPercent >= mostOf! ? 1 : 0
    default:
      if (measured.level34Percent < some!) return 0
      return measured.level34Percent >= many! && measured.filedPercent >= filed! && !measured.late ? 2 : 1
  }
}

/** Điểm trung bình của một chỉ số trên các hồ sơ, một chữ số thập phân; a dossier without it is skipped */
export function indexAverage(scores: readonly (number | null)[], lawOn: PlainDate): Finding<number | null> {
  const law = indexScores.on(lawOn)
  const given = scores.filter((score) => score !== null)
  if (given.length === 0) return finding(null, 'Không có hồ sơ nào được chấm chỉ số này', { from: [law] })
  const mean = Decimal.sum(...given)
    .div(given.length)
    .toDecimalPlaces(1)
    .toNumber()
  return finding(mean, `Trung bình ${viDecimal(String(mean))} điểm trên ${given.length} hồ sơ, làm tròn một chữ số`, {
    from: [law],
  })
}

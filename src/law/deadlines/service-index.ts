import { decision_766_2022 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { parameter } from '#law/kit/parameter.ts'
import type { PlainDate } from '#lib/date.ts'

/** Thang 100 điểm: nhóm chỉ số, số điểm tối đa */
export const serviceIndexGroups = parameter<Readonly<Record<string, number>>>(
  'Nhóm chỉ số phục vụ người dân, doanh nghiệp',
  [
    {
      from: '2022-06-23',
      value: {
        'công khai, minh bạch': 18,
        'tiến độ giải quyết': 20,
        'dịch vụ công trực tuyến': 12,
        'thanh toán trực tuyến': 10,
        'số hóa hồ sơ': 22,
        'mức độ hài lòng': 18,
      },
      cites: [
        cite(decision_766_2022, 'công khai, tiến độ, mức độ hài lòng', 'secondary'),
        cite(decision_766_2022, 'dịch vụ công trực tuyến, thanh toán, số hóa', 'memory'),
      ],
      checked: null,
    },
  ],
)

/** Mức xếp loại, và số điểm thấp nhất của mức */
export const serviceIndexRanks = parameter<readonly (readonly [rank: string, from: number])[]>(
  'Xếp loại theo bộ chỉ số phục vụ người dân, doanh nghiệp',
  [
    {
      from: '2022-06-23',
      value: [
        ['xuất sắc', 90],
        ['tốt', 80],
        ['khá', 70],
        ['trung bình', 50],
        ['yếu', 0],
      ],
      cites: [cite(decision_766_2022, 'xếp loại', 'memory')],
      checked: null,
    },
  ],
)

/** Xếp loại của cơ quan theo bộ chỉ số phục vụ */
export function serviceIndexRank(points: number, lawOn: PlainDate): Finding<string> {
  const ranks = serviceIndexRanks.on(lawOn)
  const [rank] = ranks.value.find(([, from]) => points >= from)!
  return finding(rank, `${points} điểm: ${rank}`, { from: [ranks, serviceIndexGroups.on(lawOn)] })
}

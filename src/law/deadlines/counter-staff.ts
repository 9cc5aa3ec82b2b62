import { decree_61_2018 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { parameter } from '#law/kit/parameter.ts'
import type { PlainDate } from '#lib/date.ts'

/** Người làm việc tại bộ phận một cửa; what replaced these articles on 01/7/2025 was not read */
export const counterStaffLaw = parameter<Readonly<Record<string, number>>>('Người làm việc tại bộ phận một cửa', [
  {
    from: '2018-06-21',
    value: {
      'số năm công tác ít nhất': 3,
      'số tháng làm việc ít nhất ở bộ phận': 6,
      'số tháng làm việc nhiều nhất ở bộ phận': 24,
    },
    cites: [cite(decree_61_2018, 'Điều 11 khoản 1, khoản 4', 'text')],
    checked: null,
  },
  {
    from: '2025-07-01',
    value: null,
    cites: [cite(decree_61_2018, 'hết hiệu lực; điều thay thế chưa đọc', 'read')],
    checked: null,
  },
])

/** Được cử ra bộ phận một cửa hay không: đã vào ngạch chuyên viên và tương đương, đủ năm công tác */
export function counterStaff(person: { isExpertRank: boolean; years: number }, lawOn: PlainDate): Finding<boolean> {
  const law = counterStaffLaw.on(lawOn)
  const [years] = Object.values(law.value)
  const isFit = person.isExpertRank && person.years >= years!
  return finding(
    isFit,
    isFit ? 'Đủ điều kiện làm việc tại bộ phận một cửa' : 'Chưa đủ điều kiện làm việc tại bộ phận một cửa',
    {
      from: [law],
    },
  )
}

import { circular_01_2018_vpcp, decree_118_2025, decree_309_2026, decree_61_2018 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { parameter } from '#law/kit/parameter.ts'
import type { PlainDate } from '#lib/date.ts'

type OneStop = {
  /** Sau giờ này thì chuyển hồ sơ đầu giờ ngày làm việc tiếp theo */
  readonly handOverUntil: string
  readonly supplements: number
  readonly supplementNoticeWithin: number
  readonly extensions: number
  readonly apologyDaysBefore: number
}

const sixtyOne: OneStop = {
  handOverUntil: '15:00',
  supplements: 1,
  supplementNoticeWithin: 3,
  extensions: 1,
  apologyDaysBefore: 1,
}

/** The articles on supplement and apology of the decree in force since 01/7/2025 were not read: those before go on. */
const carriedOn = cite(decree_61_2018, 'Điều 19 khoản 4, khoản 9 (điều kế thừa chưa đọc)', 'memory')

/** Giải quyết thủ tục hành chính theo cơ chế một cửa */
export const oneStop = parameter<OneStop>('Cơ chế một cửa', [
  {
    from: '2018-06-21',
    value: sixtyOne,
    cites: [cite(decree_61_2018, 'Điều 11 khoản 2, Điều 18 khoản 2, Điều 19 khoản 4, khoản 9', 'text')],
    checked: null,
  },
  {
    from: '2025-07-01',
    value: sixtyOne,
    cites: [cite(decree_118_2025, 'Điều 18 khoản 2', 'read'), carriedOn],
    checked: null,
  },
  {
    from: '2026-08-05',
    value: sixtyOne,
    cites: [
      cite(decree_118_2025, 'Điều 17, Điều 18 khoản 2', 'text'),
      cite(decree_309_2026, 'sửa đổi Điều 17, Điều 18', 'text'),
      carriedOn,
    ],
    checked: null,
  },
])

/** Nơi đồng hồ bắt đầu của hồ sơ phi địa giới: at the competent agency */
export const clockAtCompetentAgency = parameter<boolean>('Thời hạn tính từ khi cơ quan có thẩm quyền nhận', [
  {
    from: '2026-08-05',
    value: true,
    cites: [cite(decree_118_2025, 'Điều 17 khoản 3', 'text'), cite(decree_309_2026, 'sửa đổi Điều 17', 'text')],
    checked: null,
  },
])

/** Nơi bắt đầu tính thời hạn của hồ sơ phi địa giới */
export function clockStart(lawOn: PlainDate): Finding<'competent-agency' | 'front-office'> {
  const rule = clockAtCompetentAgency.on(lawOn)
  if (!rule.value) return finding('front-office', 'Tính thời hạn từ khi nơi tiếp nhận nhận hồ sơ', { from: [rule] })
  return finding('competent-agency', 'Tính thời hạn từ khi cơ quan có thẩm quyền nhận hồ sơ', { from: [rule] })
}

/** Mã số hồ sơ: unit, date of reception, number of the day */
export const dossierCodeRule = parameter('Mã số hồ sơ', [
  {
    from: '2019-01-06',
    value: { digits: 4 },
    cites: [cite(decree_61_2018, 'Điều 26', 'text'), cite(circular_01_2018_vpcp, 'Điều 19', 'text')],
    checked: null,
  },
  {
    from: '2025-07-01',
    value: { digits: 4 },
    cites: [cite(circular_01_2018_vpcp, 'Điều 19', 'text'), cite(decree_118_2025, 'Điều 17 khoản 3', 'read')],
    checked: null,
  },
])

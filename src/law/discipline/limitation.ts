import { decree_234_2026, law_129_2025 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { parameter } from '#law/kit/parameter.ts'
import { addDays, addMonths, type PlainDate, viDate } from '#lib/date.ts'
import { type Form, formNames } from './forms.ts'

/** Số tháng của thời hiệu, theo hình thức của hành vi */
export const limitationMonths = parameter<Readonly<Record<Form, number>>>('Thời hiệu xử lý kỷ luật viên chức (tháng)', [
  {
    from: '2026-07-01',
    value: { reprimand: 60, warning: 120, removal: 120, dismissal: 120 },
    cites: [cite(law_129_2025, 'Điều 36', 'text'), cite(decree_234_2026, 'Điều 5 khoản 1 đến khoản 3', 'text')],
    checked: null,
  },
])

/** Không áp dụng thời hiệu */
export type NoLimit = 'party-expulsion' | 'internal-politics' | 'defence-foreign' | 'false-diploma'

export const noLimitNames: Readonly<Record<NoLimit, string>> = {
  'party-expulsion': 'đảng viên vi phạm đến mức phải khai trừ',
  'internal-politics': 'vi phạm về bảo vệ chính trị nội bộ',
  'defence-foreign': 'xâm hại lợi ích quốc gia về quốc phòng, an ninh, đối ngoại',
  'false-diploma': 'sử dụng văn bằng, chứng chỉ giả hoặc không hợp pháp',
}

export type Offence = {
  readonly form: Form
  /** Ngày chấm dứt hành vi; undefined when nobody can tell: from the conclusion on */
  readonly ended: PlainDate | undefined
  /** Kết luận hành vi vi phạm đến mức kỷ luật */
  readonly concluded: PlainDate
  /** Thời gian chưa xem xét, tố tụng, khiếu nại, khởi kiện */
  readonly daysNotCounted: number
  readonly noLimit?: NoLimit | undefined
  /** Ngày chấm dứt hành vi mới trong thời hiệu của hành vi cũ */
  readonly newOffenceEnded?: PlainDate | undefined
}

export type Limitation = {
  readonly months: number | null
  readonly expires: PlainDate | null
  readonly isBarred: boolean
}

/** Thời hiệu xử lý kỷ luật: the day of the last month is still within it */
export function disciplineLimitation(one: Offence, lawOn: PlainDate): Finding<Limitation> {
  const law = limitationMonths.on(lawOn)
  const notes = favourable(one.ended, lawOn)
  if (one.noLimit !== undefined)
    return finding({ months: null, expires: null, isBarred: false }, 'Không áp dụng thời hiệu xử lý kỷ luật', {
      cites: [cite(decree_234_2026, 'Điều 5 khoản 4', 'text')],
      from: [finding(one.noLimit, `Trường hợp: ${noLimitNames[one.noLimit]}`), ...notes],
    })

  const months = law.value[one.form]
  const start = startOf(one, months)
  const expires = addDays(addMonths(start.value, months), one.daysNotCounted)
  const isBarred = one.concluded > expires
  const says = `${isBarred ? 'Đã hết' : 'Còn trong'} thời hiệu ngày ${viDate(one.concluded)}: hết hạn sau ngày ${viDate(expires)}`
  return finding({ months, expires, isBarred }, says, {
    from: [
      start,
      finding(months, `Thời hiệu ${months} tháng với hình thức ${formNames[one.form]}`, { from: [law] }),
      ...notCounted(one.daysNotCounted),
      ...notes,
    ],
  })
}

function startOf(one: Offence, months: number): Finding<PlainDate> {
  const { ended, concluded, newOffenceEnded: again } = one
  if (ended === undefined)
    return finding(concluded, `Không xác định được ngày chấm dứt hành vi: tính từ kết luận ngày ${viDate(concluded)}`, {
      cites: [cite(decree_234_2026, 'Điều 5 khoản 3', 'text')],
    })
  const first = finding(ended, `Hành vi chấm dứt ngày ${viDate(ended)}`)
  const until = addDays(addMonths(ended, months), one.daysNotCounted)
  if (again === undefined || again < ended || again > until) return first
  return finding(again, `Vi phạm mới ngày ${viDate(again)} trong thời hiệu: thời hiệu của hành vi cũ tính lại`, {
    cites: [cite(decree_234_2026, 'Điều 5 khoản 3', 'text')],
    from: [first],
  })
}

const notCounted = (days: number) =>
  days === 0
    ? []
    : [
        finding(days, `Không tính ${days} ngày chưa xem xét, tố tụng, khiếu nại, khởi kiện`, {
          cites: [cite(decree_234_2026, 'Điều 5 khoản 6', 'text')],
        }),
      ]

/** Hành vi trước ngày nghị định có hiệu lực */
const favourable = (ended: PlainDate | undefined, lawOn: PlainDate) =>
  ended === undefined || ended >= limitationMonths.eras[0]!.from || lawOn < limitationMonths.eras[0]!.from
    ? []
    : [
        finding(null, 'Hành vi trước 01/07/2026: phải đối chiếu, nếu luật lúc vi phạm có lợi hơn thì theo luật ấy', {
          cites: [cite(decree_234_2026, 'Điều 24 khoản 1', 'text')],
        }),
      ]

import { retirementRaiseFrom } from '#law/pay/early-raise-choices.ts'
import { type PlainDate, plainDate, yearOf } from '#lib/date.ts'
import type { RankedAchievement } from './achievements.ts'

/** Thứ tự ưu tiên giữa những người có thành tích cao nhất ngang nhau */
export const tieBreakNames = {
  count: 'Nhiều thành tích hơn',
  'excellent-years': 'Nhiều năm hoàn thành xuất sắc nhiệm vụ hơn',
  'never-early': 'Chưa lần nào được nâng bậc trước thời hạn',
  female: 'Nữ',
  older: 'Nhiều tuổi hơn (theo năm sinh)',
} as const
export type TieBreak = keyof typeof tieBreakNames
export const tieBreaks = Object.keys(tieBreakNames) as [TieBreak, ...TieBreak[]]

/** Tiêu chí của cơ quan: số tháng nâng trước theo từng thành tích, và thứ tự xét. */
export type Criteria = {
  /** 0: thành tích ấy không được tính */
  readonly months: Readonly<Record<RankedAchievement, number>>
  readonly order: readonly TieBreak[]
  /** Ngày hưởng bậc mới phải nằm trong năm xét */
  readonly insideYear: boolean
  /** Khi nghỉ hưu, ngày hưởng nếu 12 tháng trước ngày đến hạn lại trước ngày thông báo */
  readonly retirementFrom: RetirementFrom
}

export const retirementFroms = Object.keys(retirementRaiseFrom.options) as [RetirementFrom, ...RetirementFrom[]]
export type RetirementFrom = keyof typeof retirementRaiseFrom.options

export const cutOff = (year: number): PlainDate => plainDate(year, 12, 31)!

/** Năm xét đang làm: until 31/03 the year before may still be used. */
export const yearUnderReview = (day: PlainDate) => (day.slice(5) <= '03-31' ? yearOf(day) - 1 : yearOf(day))

/** Trong chỉ tiêu, ngang nhau chờ chọn, hết chỉ tiêu, đã nâng, không đủ điều kiện */
export const states = ['proposed', 'tied', 'beyond', 'done', 'refused'] as const
export type State = (typeof states)[number]

export const stateNames: Readonly<Record<State, string>> = {
  proposed: 'Trong chỉ tiêu',
  tied: 'Ngang nhau, cần chọn',
  beyond: 'Hết chỉ tiêu',
  refused: 'Không đủ điều kiện',
  done: 'Đã nâng',
}

import type { PlainDate } from '#lib/date.ts'

/** Sự việc làm thay đổi thời hạn của một hồ sơ */
export type DossierEvent =
  | { readonly kind: 'ask' | 'complete' | 'pause' | 'resume'; readonly on: PlainDate }
  | { readonly kind: 'extend'; readonly on: PlainDate; readonly newDue: PlainDate }

/** `waiting`: chờ bổ sung hồ sơ; `paused`: đang thực hiện nghĩa vụ tài chính */
export type ClockState = 'running' | 'waiting' | 'paused'

export type Clock = {
  readonly state: ClockState
  /** Ngày bắt đầu đếm lần gần nhất */
  readonly from: PlainDate
  /** Số ngày đã dùng trước lần đếm gần nhất */
  readonly used: number
  readonly asked: number
  readonly restartedOn?: PlainDate
  readonly extended: number
  readonly promised?: PlainDate
}

export const freshClock = (received: PlainDate): Clock => ({
  state: 'running',
  from: received,
  used: 0,
  asked: 0,
  extended: 0,
})

import type { PlainDate } from '#lib/date.ts'

/** Kết quả học tập */
export const outcomeNames = { completed: 'Hoàn thành', failed: 'Không đạt', left: 'Bỏ học' } as const
export type Outcome = keyof typeof outcomeNames
export const outcomes = ['completed', 'failed', 'left'] as const

export const attendanceNames = { present: 'Có mặt', late: 'Đến muộn', absent: 'Vắng' } as const
export type Attendance = keyof typeof attendanceNames
export const attendances = ['present', 'late', 'absent'] as const

/** Tình trạng lớp, computed from its days. */
export const classStateNames = { coming: 'Sắp mở', running: 'Đang học', over: 'Đã kết thúc' } as const
export type ClassState = keyof typeof classStateNames
export const classStates = ['coming', 'running', 'over'] as const

/** `until` is the first day after the class. */
export const classStateOn = (from: PlainDate, until: PlainDate, day: PlainDate): ClassState =>
  day < from ? 'coming' : day < until ? 'running' : 'over'

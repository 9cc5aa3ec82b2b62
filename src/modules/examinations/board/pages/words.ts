import type { SeatState } from '../api.ts'

export const stateNames: Readonly<Record<SeatState, string>> = {
  absent: 'Chưa vào',
  waiting: 'Đang chờ',
  working: 'Đang làm bài',
  silent: 'Mất liên lạc',
  over: 'Hết giờ',
  'handed-in': 'Đã nộp',
}

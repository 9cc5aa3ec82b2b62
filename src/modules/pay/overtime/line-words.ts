import type { OvertimeLine } from './api.ts'

// The same words on the screen and in what is exported.

export const hoursWords = ({ from, to, workedFrom, workedTo }: OvertimeLine) =>
  `${workedFrom ?? from}–${workedTo ?? to}`

export const workWords = ({ purpose, compensated }: OvertimeLine) => (compensated ? `${purpose} (nghỉ bù)` : purpose)

export const handsWords = ({ askedBy, decidedBy, note }: OvertimeLine) =>
  [askedBy, decidedBy && `duyệt: ${decidedBy}`, note].filter(Boolean).join('; ')

/** Các bước của một lần làm thêm giờ, read from its moments. */
export const stages = ['asked', 'approved', 'refused', 'withdrawn', 'worked', 'paid'] as const
export type Stage = (typeof stages)[number]

export const stageNames: Readonly<Record<Stage, string>> = {
  asked: 'Chờ duyệt',
  approved: 'Đã duyệt',
  refused: 'Không duyệt',
  withdrawn: 'Đã rút',
  worked: 'Đã làm, chưa trả',
  paid: 'Đã trả',
}

/** '17:30' → 1050; minutes from the beginning of the day, '24:00' its end. */
export function minutesOf(clock: string): number {
  const [hour, minute] = clock.split(':').map(Number) as [number, number]
  return hour * 60 + minute
}

const two = (value: number) => String(value).padStart(2, '0')

/** 1050 → '17:30' */
export const clockOf = (minutes: number) => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`

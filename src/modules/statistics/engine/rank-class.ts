import { findRank, type Rank, rankParameters } from '#law/pay/rank.ts'
import type { PlainDate } from '#lib/date.ts'

/** Nhóm ngạch của các biểu báo cáo; ngạch khác xếp theo bảng lương tương đương. */
export const rankClasses = {
  'senior-expert': 'Chuyên viên cao cấp và tương đương',
  principal: 'Chuyên viên chính và tương đương',
  expert: 'Chuyên viên và tương đương',
  officer: 'Cán sự và tương đương',
  employee: 'Nhân viên',
} as const

/** The place of its class, from 1; null where the law of the day does not know the code. */
function rankClass(rank: Rank | undefined): number | null {
  if (rank === undefined) return null
  if (rank.code === '01.004') return 4
  if (rank.group.startsWith('A3')) return 1
  if (rank.group.startsWith('A2')) return 2
  if (rank.group.startsWith('A1')) return 3
  return rank.group === 'A0' ? 4 : 5
}

/** Every code that the law of the day knows, and the place of its class. */
export const rankPlaces = (day: PlainDate): ReadonlyMap<string, number> =>
  new Map(
    [...rankParameters.keys()].flatMap((code) => {
      const place = rankClass(findRank(code, day))
      return place === null ? [] : [[code, place] as const]
    }),
  )

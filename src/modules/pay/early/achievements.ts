import { type Award, awardName, awards } from '../../honours/model.ts'
import { type InitiativeLevel, initiativeLevelNames } from '../../initiatives/model.ts'

/** Thành tích: a title or award, or an initiative recognised at a level */
export type Achievement = Award | `initiative-${InitiativeLevel}`

/** Cao trước thấp sau, as the program ranks them where an agency's months are equal. */
export const achievements = [
  'hero',
  'gold-star',
  'ho-chi-minh',
  'independence-first',
  'independence-second',
  'independence-third',
  'labour-first',
  'labour-second',
  'labour-third',
  'people-title',
  'national-fighter',
  'merited-title',
  'prime-minister-letter',
  'province-fighter',
  'initiative-national',
  'province-letter',
  'initiative-province',
  'grassroots-fighter',
  'initiative-base',
  'district-letter',
  'commune-letter',
  'assembly-medal',
  'ministry-medal',
  'advanced-worker',
] as const satisfies readonly Achievement[]
export type RankedAchievement = (typeof achievements)[number]

export const isRanked = (achievement: string): achievement is RankedAchievement =>
  (achievements as readonly string[]).includes(achievement)

export function achievementName(achievement: RankedAchievement): string {
  const award = awards.find((one) => one === achievement)
  if (award) return awardName(award)
  return `Sáng kiến, đề tài ${initiativeLevelNames[achievement.slice('initiative-'.length) as InitiativeLevel]}`
}

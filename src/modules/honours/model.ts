import { type Award, awards as all, bonusRates } from '#law/honours/bonus-rates.ts'

/** Danh hiệu, hình thức khen thưởng một cá nhân được nhận */
export const awards = all.filter((award) => bonusRates[award].to !== 'collective') as [Award, ...Award[]]

export type { Award }

export const awardName = (award: Award) => bonusRates[award].label

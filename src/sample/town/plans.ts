import { bulletinOf2018 } from './targets.ts'
import type { TownPlan } from './town.ts'
import { dongTrieu } from './units/dong-trieu.ts'

/** The sample town. */
export const sampleTown: TownPlan = { seed: 20180423, targets: bulletinOf2018, units: dongTrieu, staff: 3_050 }

import type { PlainDate } from '#lib/date.ts'

/** What the history of a generated town must add up to on `on`; events are counted from `since`. */
export type Targets = {
  readonly since: PlainDate
  readonly on: PlainDate
  readonly intellectuals: number
  /** Trình độ đào tạo chính quy, số người */
  readonly formal: number
  readonly attractedMasters: number
  readonly graduatesRecruited: number
  readonly appointed: number
  readonly universityClasses: number
  readonly universityLearners: number
  readonly centreClasses: number
  readonly centreLearners: number
  readonly earlyRaises: number
  readonly stateTitles: number
}

/** What the town's bulletin of April 2018 tells. The sample alone knows it. */
export const bulletinOf2018: Targets = {
  since: '2008-01-01',
  on: '2017-12-31',
  intellectuals: 17_412,
  formal: 7_661,
  attractedMasters: 8,
  graduatesRecruited: 1_212,
  appointed: 517,
  universityClasses: 7,
  universityLearners: 754,
  centreClasses: 14,
  centreLearners: 3_126,
  earlyRaises: 472,
  stateTitles: 51,
}

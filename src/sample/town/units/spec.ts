import type { PlainDate } from '#lib/date.ts'

export type UnitKind = 'town' | 'ward' | 'commune' | 'office' | 'school' | 'service' | 'mass-organisation'

/** What a unit is called and where it stands, from a day until the next. */
export type Profile = {
  readonly from: PlainDate | null
  readonly name: string
  readonly kind: UnitKind
  readonly code: string | null
  readonly parent: string | null
}

/** Who takes a unit over that ends on a day: its people at work go to `staff`, those who live there to `residents`. */
export type Ending = {
  readonly on: PlainDate
  readonly staff: readonly string[]
  readonly residents: readonly string[]
}

export type Stage = 'preschool' | 'primary' | 'secondary'

export type UnitSpec = {
  readonly key: string
  readonly profiles: readonly Profile[]
  readonly ends?: Ending
  readonly stage?: Stage
  /** People live there in this proportion. */
  readonly weight?: number
}

export const fixed = (
  key: string,
  profile: Omit<Profile, 'from' | 'code'>,
  more: Partial<UnitSpec> = {},
): UnitSpec => ({
  key,
  profiles: [{ from: null, code: null, ...profile }],
  ...more,
})

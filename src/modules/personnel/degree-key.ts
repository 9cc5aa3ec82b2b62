import { type RawBuilder, sql } from 'kysely'
import { degreeLevels } from '#law/planning/intellectual.ts'
import { trainingModes } from './model.ts'

/**
 * Trình độ cao nhất in one number, the least of a person's: its level, then how lately it was awarded, then its mode.
 * One `min` over the qualifications of a day answers level and mode together, without sorting.
 */
export const degreeKey = (fact: string): RawBuilder<number> => {
  const column = (name: string) => sql.ref(`${fact}.${name}`)
  const level = sql`array_position(${[...degreeLevels]}::text[], ${column('level')})`
  const mode = sql`coalesce(array_position(${[...trainingModes]}::text[], ${column('mode')}), 15)`
  const days = sql`(coalesce(${column('awarded_on')}, lower(${column('valid')}), date '1900-01-01') - date '1900-01-01')`
  return sql<number>`(${level} << 24) + ((1048575 - ${days}) << 4) + ${mode}`
}

export const levelOf = (key: RawBuilder<unknown>) => sql`(${key} >> 24)`
export const modeOf = (key: RawBuilder<unknown>) => sql`nullif(${key} & 15, 15)`

import type { Piece } from '../api.ts'
import type { Draft } from '../frame.ts'
import { cell, count, say, type Told } from '../prose.ts'
import { listed } from '../words.ts'

export type Kinds = readonly (readonly [code: string, words: string])[]

/** '5 tiến sĩ, 312 thạc sĩ và 9.000 đại học': kinds nobody has are not named. */
export const parts = (told: Told, kinds: Kinds): Piece[] =>
  listed(
    kinds
      .map(([code, words]) => [cell(told, words, code), words] as const)
      .filter(([one]) => one.value > 0)
      .map(([one, words]) => say`${count(one)} ${words}`),
    (separator) => say`${separator}`,
  ).flat()

/** ', gồm …'; nothing where no kind is known. */
export const including = (told: Told, kinds: Kinds, words = 'gồm'): Piece[] => {
  const named = parts(told, kinds)
  return named.length === 0 ? [] : say`, ${words} ${named}`
}

/** The sentence, where there is somebody to tell of. */
export const ifAny = (told: Told, id: string, pieces: readonly Piece[], also: readonly Told[] = []): Draft | null =>
  told.value === 0 ? null : { id, pieces, told: [told, ...also] }

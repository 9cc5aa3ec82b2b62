import { competencyName, writeHeld } from '../../competencies/service.ts'
import type { Competencies } from './competencies.ts'

/** An examination passed is a competency held, by the decision that recognises it. */
export const competenciesKept: Competencies = {
  nameOf: competencyName,
  write: (tx, rows, source) =>
    writeHeld(
      tx,
      rows.map((row) => ({ ...row, kind: 'exam' as const })),
      source,
    ),
}

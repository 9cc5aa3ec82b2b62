import { agencyChoices } from '#law/choices.ts'
import { loadSubjects } from '#law/library.ts'
import { instruments } from '#law/library-instruments.ts'
import { buildIndex } from './build-index.ts'

export { pack } from './pack.ts'

/** Reads the law as it stands in the sources. Runs where the pages are built, never in them. */
export const readLibrary = async () =>
  buildIndex({ subjects: await loadSubjects(), instruments, choices: agencyChoices })

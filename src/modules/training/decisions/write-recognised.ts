import type { Tx } from '#db/connect.ts'
import { assertFacts, type Source } from '#db/history.ts'
import { findCompetency } from '#law/competencies/frameworks.ts'
import { addDays } from '#lib/date.ts'
import { newId } from '#lib/id.ts'
import type { Issued, Item } from '#modules/decisions/model.ts'
import { writeHeld } from '../../competencies/service.ts'
import type { Recognised } from './recognise.ts'

/** What recognising makes of the facts: outcome and grade, and the certificates of those who completed it. */
export async function writeRecognised(
  tx: Tx,
  items: readonly Item<Recognised>[],
  source: Source,
  issued: Issued,
): Promise<void> {
  await assertFacts(
    tx,
    'class_learner',
    items.map(({ personId, effect: { classId, from, to, outcome, grade } }) => ({
      key: { person_id: personId, class_id: classId },
      span: { from, until: addDays(to, 1) },
      values: { outcome, grade },
    })),
    source,
  )
  const certificates = items.flatMap((item) => certificateOf(item, issued))
  await assertFacts(tx, 'certificate', certificates, source)
  await writeHeld(
    tx,
    items.flatMap((item) => heldOf(item, issued)),
    source,
  )
}

function certificateOf({ personId, effect }: Item<Recognised>, { number, signedOn }: Issued) {
  const { certificate, name, organiser, from, to } = effect
  if (!certificate) return []
  const values = {
    kind: certificate,
    language: null,
    level: name,
    institution: organiser,
    mode: null,
    from_on: from,
    to_on: to,
    awarded_on: signedOn,
    paper: number,
  }
  return [{ key: { person_id: personId, entry_id: newId() }, span: { from: signedOn }, values }]
}

function heldOf({ personId, effect: { competency, name } }: Item<Recognised>, { number, signedOn }: Issued) {
  if (!competency) return []
  const { framework, code, level } = competency
  const evidence = `Lớp “${name}”, Quyết định ${number}`
  return [
    {
      personId,
      framework,
      code,
      level: levelOf(framework, code, level),
      kind: 'class' as const,
      evidence,
      from: signedOn,
    },
  ]
}

/** The level a course names, by its name in the framework or by its number. */
function levelOf(framework: string, code: string, named: string): number {
  const at = findCompetency(framework, code)?.levels.indexOf(named) ?? -1
  return at >= 0 ? at + 1 : Number.parseInt(named, 10) || 1
}

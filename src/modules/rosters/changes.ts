import type { Tx } from '#db/connect.ts'
import { assertFacts, type Fact, type Source } from '#db/history.ts'
import type { PlainDate } from '#lib/date.ts'
import type { ChangedRow } from './confirm-store.ts'

/** What a later list says otherwise becomes the belief, over the days it speaks of; how many facts that are. */
export async function writeChanges(
  tx: Tx,
  rows: readonly ChangedRow[],
  units: ReadonlyMap<string, string>,
  asOf: PlainDate,
  source: Source,
) {
  const identities = rows.filter(({ before }) => before.identity).map(identity)
  const postings = rows
    .filter(({ before }) => before.posting)
    .map((row) => posting(row, units.get(row.unit_name)!, asOf))
  const steps = rows.filter(({ before }) => before.pay).map(step)
  const percents = rows.filter(({ before }) => before.beyond).map((row) => percent(row, asOf))
  await assertFacts(tx, 'person_identity', identities, source)
  await assertFacts(tx, 'posting', postings, source)
  await assertFacts(tx, 'salary_step', steps, source)
  await assertFacts(tx, 'beyond_top_step', percents, source)
  return identities.length + postings.length + steps.length + percents.length
}

/** The list corrects what it states, and leaves what it does not. */
const identity = (row: ChangedRow): Fact => ({
  key: { person_id: row.person_id },
  span: { from: row.identity_from, until: row.identity_until },
  values: {
    full_name: row.full_name,
    given_name: row.given_name,
    sex: row.sex ?? row.before.sex,
    birth_on: row.before.vaguer ? row.before.birth_on : row.birth_on,
    birth_precision: row.before.vaguer ? row.before.birth_precision : row.birth_precision,
    id_number: row.id_number ?? row.before.id_number,
  },
})

const posting = (
  { person_id, title, staff, before, posting_until }: ChangedRow,
  unitId: string,
  asOf: PlainDate,
): Fact => ({
  key: { person_id },
  span: { from: asOf, until: posting_until },
  values: {
    unit_id: unitId,
    staff: staff ?? before.staff ?? 'civil-servant',
    title: title ?? before.title,
    office: before.office,
  },
})

/** A step from a later day begins a new one; from the same day, it corrects the one of that day. */
const step = ({ person_id, rank, step: at, coefficient, since, step_until }: ChangedRow): Fact => ({
  key: { person_id },
  span: { from: since, until: step_until },
  values: { rank, step: at, coefficient, counted_from: since },
})

const percent = ({ person_id, percent: value, beyond_until }: ChangedRow, asOf: PlainDate): Fact => ({
  key: { person_id },
  span: { from: asOf, until: beyond_until },
  values: { percent: value },
})

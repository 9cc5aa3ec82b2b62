import type { Queries } from '#db/connect.ts'
import { panel, type Panel } from '#law/exams/panel.ts'
import type { Finding } from '#law/kit/finding.ts'
import { NoLawInForce } from '#law/kit/parameter.ts'
import { Refusal } from '#law/kit/refusal.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Context } from '../../access/model.ts'
import { tiesBetween } from './kin.ts'
import { candidateIds, readPeople, readRelatives, underDiscipline } from './kin-store.ts'

/**
 * Hội đồng có hợp lệ không: the number of members, and who is kin of a candidate or under discipline. No text we read gives competency
 * examinations a rule of their own: that of recruiting civil servants is followed.
 */
export async function panelFinding(
  db: Queries,
  ctx: Pick<Context, 'agency' | 'today'>,
  { id, lawOn }: { readonly id: string; readonly lawOn: PlainDate },
  memberIds: readonly string[],
): Promise<Finding<Panel>> {
  const candidates = await candidateIds(db, ctx.agency.id, id)
  const members = await readPeople(db, ctx, memberIds)
  const ties = tiesBetween(
    members,
    await readPeople(db, ctx, candidates),
    await readRelatives(db, ctx, [...memberIds, ...candidates]),
  )
  const punished = await underDiscipline(db, ctx, memberIds)
  const all = [
    ...ties,
    ...members
      .filter(({ personId }) => punished.includes(personId))
      .map(({ fullName }) => ({ member: fullName, candidate: null, tie: 'under-discipline' as const })),
  ]
  return lawful(() => panel('civil-recruitment', memberIds.length, all, lawOn))
}

/** What the law of the day says, or a refusal where no text of that day was read. */
export function lawful<T>(rule: () => T): T {
  try {
    return rule()
  } catch (error) {
    if (error instanceof NoLawInForce)
      throw new Refusal('not-yet-lawful', `${error.message}. Hãy chọn quy chế của ngày khác.`)
    throw error
  }
}

import type { Tx } from '#db/connect.ts'
import { assertFacts, end, lockPeople, openSource, type Source } from '#db/history.ts'
import { Refusal } from '#law/kit/refusal.ts'
import { viDate, yearOf } from '#lib/date.ts'
import type { Context } from '../access/model.ts'
import { act, ensureNotSelf, ensureReach } from '../access/service.ts'
import { ensureNotDecided, postedOn } from '../personnel/service.ts'
import type { NewDiscipline, NewGrade, WithdrawFact } from './api.ts'
import { disciplineNames, gradeNames } from './model.ts'
import { endsOn } from './setbacks/forms.ts'
import { readDiscipline, readGrades } from './store.ts'

export { disciplineMatter } from './law-matter.ts'
export { disciplineForm } from './form-part.ts'
export { evaluationSection } from './section.ts'
export { absenceDecision } from './setbacks/absence-decision.ts'
export { disciplineDecision } from './setbacks/discipline-decision.ts'
export { gradeDecision } from './setbacks/grade-decision.ts'
export { returnDecision } from './setbacks/return-decision.ts'

/** Ghi nhận kỷ luật: it moves the next raise by the law of its day. */
export function recordDiscipline(ctx: Context, personId: string, wanted: NewDiscipline): Promise<{ done: true }> {
  const { form, decidedOn, paper, conduct, reason } = wanted
  if (decidedOn > ctx.today) throw invalid('decidedOn', 'Ngày quyết định kỷ luật không được ở sau hôm nay.')
  return act(ctx, async (tx, record) => {
    const source = await openAct(tx, ctx, personId, reason)
    const known = (await readDiscipline(tx, ctx, personId)).find((one) => one.paper === paper)
    if (known)
      throw new Refusal(
        'conflict',
        `Quyết định ${paper} đã được ghi cho người này: ${disciplineNames[known.form].toLocaleLowerCase('vi')} ngày ${viDate(known.decidedOn)}.`,
        [],
        { current: known },
      )
    const posted = await postedOn(tx, ctx, [personId], decidedOn)
    await assertFacts(
      tx,
      'discipline',
      [
        {
          key: { person_id: personId, paper },
          span: { from: decidedOn, until: endsOn(posted.get(personId)?.staff, decidedOn) },
          values: { form, decided_on: decidedOn, conduct },
        },
      ],
      source,
    )
    record({
      act: 'evaluation.record-discipline',
      says: `Ghi kỷ luật ${disciplineNames[form].toLocaleLowerCase('vi')} theo Quyết định ${paper} ngày ${viDate(decidedOn)}`,
      subjectKind: 'person',
      subjectId: personId,
      detail: { ...wanted },
    })
    return { done: true } as const
  })
}

/** Ghi nhận kết quả xếp loại một năm. */
export function recordGrade(ctx: Context, personId: string, wanted: NewGrade): Promise<{ done: true }> {
  const { year, grade, conduct, reason, replaces = null } = wanted
  if (year > yearOf(ctx.today)) throw invalid('year', 'Chưa xếp loại được năm chưa đến.')
  return act(ctx, async (tx, record) => {
    const source = await openAct(tx, ctx, personId, reason)
    const known = (await readGrades(tx, ctx, personId)).find((one) => one.year === year) ?? null
    if ((known?.id ?? null) !== (replaces ?? null)) throw staleGrade(year, known)
    if (known) await ensureNotDecided(tx, ctx, personId, known.source)
    const span = { from: `${year}-01-01`, until: `${year + 1}-01-01` } as const
    await assertFacts(
      tx,
      'evaluation_grade',
      [{ key: { person_id: personId, year }, span, values: { grade, conduct } }],
      source,
    )
    record({
      act: 'evaluation.record-grade',
      says: `Ghi xếp loại năm ${year}: ${gradeNames[grade].toLocaleLowerCase('vi')}`,
      subjectKind: 'person',
      subjectId: personId,
      detail: { ...wanted },
    })
    return { done: true } as const
  })
}

const staleGrade = (year: number, current: unknown) =>
  new Refusal(
    'conflict',
    `Xếp loại năm ${year} của người này đã có, hoặc vừa được người khác sửa. Hãy xem bản hiện tại rồi làm lại.`,
    [],
    { current },
  )

/** Rút một quyết định kỷ luật ghi nhầm. */
export function withdrawDiscipline(
  ctx: Context,
  personId: string,
  factId: string,
  { reason }: WithdrawFact,
): Promise<{ done: true }> {
  return act(ctx, async (tx, record) => {
    const source = await openAct(tx, ctx, personId, reason)
    const fact = (await readDiscipline(tx, ctx, personId)).find(({ id }) => id === factId)
    if (!fact) throw gone()
    await ensureNotDecided(tx, ctx, personId, fact.source)
    await end(tx, 'discipline', { person_id: personId, paper: fact.paper }, null, source)
    record({
      act: 'evaluation.withdraw-discipline',
      says: `Rút kỷ luật ghi nhầm theo Quyết định ${fact.paper}. Lý do: ${reason}`,
      subjectKind: 'person',
      subjectId: personId,
      detail: { ...fact },
    })
    return { done: true } as const
  })
}

/** Rút kết quả xếp loại ghi nhầm. */
export function withdrawGrade(
  ctx: Context,
  personId: string,
  factId: string,
  { reason }: WithdrawFact,
): Promise<{ done: true }> {
  return act(ctx, async (tx, record) => {
    const source = await openAct(tx, ctx, personId, reason)
    const fact = (await readGrades(tx, ctx, personId)).find(({ id }) => id === factId)
    if (!fact) throw gone()
    await ensureNotDecided(tx, ctx, personId, fact.source)
    await end(tx, 'evaluation_grade', { person_id: personId, year: fact.year }, null, source)
    record({
      act: 'evaluation.withdraw-grade',
      says: `Rút xếp loại năm ${fact.year} ghi nhầm. Lý do: ${reason}`,
      subjectKind: 'person',
      subjectId: personId,
      detail: { ...fact },
    })
    return { done: true } as const
  })
}

async function openAct(tx: Tx, ctx: Context, personId: string, reason: string): Promise<Source> {
  await ensureReach(tx, ctx, [personId])
  ensureNotSelf(ctx, [personId])
  await lockPeople(tx, ctx.agency.id, [personId])
  return openSource(tx, ctx.agency.id, { kind: 'correction', accountId: ctx.actor.accountId, reason })
}

const gone = () => new Refusal('missing', 'Dòng này không còn, có thể người khác vừa rút. Hãy tải lại hồ sơ.')

const invalid = (field: string, says: string) => new Refusal('invalid', says, [], { fields: { [field]: says } })

import type { Tx } from '#db/connect.ts'
import { assertFacts, end, lockPeople, openSource, type Source } from '#db/history.ts'
import { competencyName, findCompetency, frameworks } from '#law/competencies/frameworks.ts'
import { Refusal } from '#law/kit/refusal.ts'
import { type PlainDate, viDate } from '#lib/date.ts'
import type { Context } from '../access/model.ts'
import { act, ensureNotSelf, ensureReach } from '../access/service.ts'
import type { AsOfQuery, GapMap, GapPeopleQuery, GapPerson, Recognise, Requirement, SetRequirement } from './api.ts'
import { readCells, readGaps, readUnitPeople } from './gap-store.ts'
import { type HeldKind, type SubjectKind, subjectKindNames } from './model.ts'
import * as store from './store.ts'

export { competencyName, frameworks } from '#law/competencies/frameworks.ts'
export { readGaps as gapsOf } from './gap-store.ts'
export { competencySection } from './section.ts'
export { readHeld as heldOf } from './store.ts'

const bad = (field: string, says: string) => new Refusal('invalid', says, [], { fields: { [field]: says } })

export const listFrameworks = () => frameworks

export const requirements = (ctx: Context, { day = ctx.today }: AsOfQuery): Promise<Requirement[]> =>
  store.readRequirements(ctx.db, ctx, day)

/** Đặt mức năng lực yêu cầu, or end it (`level` null), from a day. */
export async function setRequirement(ctx: Context, wanted: SetRequirement): Promise<{ done: true }> {
  if (!ctx.scope.all) throw new Refusal('forbidden', 'Chỉ cán bộ phụ trách toàn cơ quan đặt được yêu cầu năng lực.')
  const { subjectKind, framework, code, level, from, reason } = wanted
  ensureLevel(wanted, level ?? 1)
  const subject = await subjectOf(ctx, subjectKind, wanted.subject)
  const key = { subject_kind: subjectKind, subject, framework, code }
  return act(ctx, async (tx, record) => {
    const source = await openSource(tx, ctx.agency.id, { kind: 'correction', accountId: ctx.actor.accountId, reason })
    if (level === null) await end(tx, 'competency_requirement', key, from, source)
    else await assertFacts(tx, 'competency_requirement', [{ key, span: { from }, values: { level } }], source)
    const what = `${competencyName(framework, code)} của ${subjectKindNames[subjectKind].toLocaleLowerCase('vi')} ${wanted.subject}`
    record({
      act: 'competencies.require',
      says: `${level === null ? 'Thôi yêu cầu' : `Yêu cầu mức ${level}`}: ${what.trim()}, từ ngày ${viDate(from)}`,
      subjectKind: 'agency',
      subjectId: ctx.agency.id,
      detail: { ...wanted },
    })
    return { done: true } as const
  })
}

async function subjectOf(ctx: Context, kind: SubjectKind, subject: string): Promise<string> {
  if (kind === 'agency') return ''
  if (subject === '') throw bad('subject', 'Hãy nói yêu cầu này cho ai.')
  const named = kind === 'staff' || kind === 'office'
  if (!named && !(await store.subjectExists(ctx.db, ctx, kind, subject)))
    throw bad('subject', 'Không tìm thấy đơn vị hoặc người này. Hãy chọn lại.')
  return subject
}

function ensureLevel({ framework, code }: { framework: string; code: string }, level: number): void {
  const known = findCompetency(framework, code)
  if (!known) throw bad('code', 'Khung năng lực không có mã này.')
  if (level > known.levels.length) throw bad('level', `Năng lực ${code} chỉ có ${known.levels.length} mức.`)
}

/** Công nhận năng lực theo giấy tờ đã có. */
export async function recognise(ctx: Context, personId: string, wanted: Recognise): Promise<{ done: true }> {
  const { framework, code, level, kind, evidence, from, until, reason } = wanted
  ensureLevel(wanted, level)
  if (until && until <= from) throw bad('until', 'Ngày hết hạn phải sau ngày có năng lực.')
  return act(ctx, async (tx, record) => {
    await ensureReach(tx, ctx, [personId])
    ensureNotSelf(ctx, [personId])
    await lockPeople(tx, ctx.agency.id, [personId])
    const source = await openSource(tx, ctx.agency.id, { kind: 'correction', accountId: ctx.actor.accountId, reason })
    await writeHeld(tx, [{ personId, framework, code, level, kind, evidence, from, until }], source)
    record({
      act: 'competencies.recognise',
      says: `Công nhận năng lực ${competencyName(framework, code)}, mức ${level}, từ ngày ${viDate(from)}: ${evidence}`,
      subjectKind: 'person',
      subjectId: personId,
      detail: { ...wanted },
    })
    return { done: true } as const
  })
}

export type NewHeld = {
  readonly personId: string
  readonly framework: string
  readonly code: string
  readonly level: number
  readonly kind: HeldKind
  readonly evidence: string
  readonly from: PlainDate
  readonly until?: PlainDate | null
}

/** Writes what people hold from a day, by the source that gave it. */
export const writeHeld = (tx: Tx, rows: readonly NewHeld[], source: Source): Promise<void> =>
  assertFacts(
    tx,
    'competency_held',
    rows.map(({ personId, framework, code, from, until, ...values }) => ({
      key: { person_id: personId, framework, code },
      span: { from, until: until ?? null },
      values,
    })),
    source,
  )

/** Bản đồ khoảng trống: units by competencies, how many must hold each and how many do. */
export async function gapMap(ctx: Context, { day = ctx.today }: AsOfQuery): Promise<GapMap> {
  const [cells, people] = await Promise.all([readCells(ctx.db, ctx, day), readUnitPeople(ctx.db, ctx, day)])
  const units = new Map(
    cells.map(({ unitId, unitName }) => [unitId, { id: unitId, name: unitName, people: people.get(unitId) ?? 0 }]),
  )
  const named = cells.map(({ framework, code }) => ({ framework, code, name: competencyName(framework, code) }))
  const competencies = new Map(named.map((one) => [`${one.framework} ${one.code}`, one]))
  const order = [...competencies.values()].toSorted((a, b) => rank(a) - rank(b) || (a.code < b.code ? -1 : 1))
  return {
    day,
    units: [...units.values()],
    competencies: order,
    cells: cells.map(({ unitId, framework, code, required, held }) => ({ unitId, framework, code, required, held })),
  }
}

const rank = ({ framework }: { framework: string }) => frameworks.findIndex(({ id }) => id === framework)

export const gapPeople = (
  ctx: Context,
  { day = ctx.today, framework, code, unitId }: GapPeopleQuery,
): Promise<GapPerson[]> => readGaps(ctx.db, ctx, { day, framework, code, ...(unitId && { unitId }) })

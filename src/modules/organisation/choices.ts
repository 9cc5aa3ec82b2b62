import type { Queries } from '#db/connect.ts'
import { assertFacts, openSource } from '#db/history.ts'
import { agencyChoices, earlyRaiseChoices } from '#law/choices.ts'
import { type AgencyChoices, type Choice, isOption } from '#law/kit/choice.ts'
import { Refusal } from '#law/kit/refusal.ts'
import { type PlainDate, viDate } from '#lib/date.ts'
import type { Context } from '#modules/access/model.ts'
import { act } from '#modules/access/service.ts'
import { ensureWholeAgency } from './agency.ts'
import type { OpenPoint, RecordChoice } from './choice-api.ts'
import { type NamedEra, readEras } from './choice-store.ts'
import { choiceUses } from './model.ts'
import { lockAgency } from './store.ts'

/** Lựa chọn của cơ quan at any day, as believed at `knownAt`; a point on which nothing was chosen is absent. */
export async function choicesByDay(
  db: Queries,
  ctx: Context,
  knownAt?: string | null,
): Promise<(day: PlainDate) => AgencyChoices> {
  const eras = await readEras(db, ctx, knownAt)
  return (day) =>
    Object.fromEntries(
      eras
        .filter((era) => covers(era, day))
        .map(({ name, option, from, basis }) => [name, { option, from, basis }] as const),
    )
}

/** Lựa chọn của cơ quan on one day */
export const choicesOn = async (db: Queries, ctx: Context, day: PlainDate, knownAt?: string | null) =>
  (await choicesByDay(db, ctx, knownAt))(day)

/** Mọi điểm văn bản để ngỏ, and what the agency chose. */
export async function openPoints(ctx: Context): Promise<OpenPoint[]> {
  const eras = Map.groupBy(await readEras(ctx.db, ctx), ({ name }) => name)
  return agencyChoices.map((of) => ({
    name: of.name,
    label: of.label,
    note: of.note,
    cites: of.cites.map(({ instrument, at }) => ({ number: instrument.number, at })),
    options: Object.entries(of.options).map(([option, says]) => ({ option, says })),
    usual: of.default,
    usedIn: choiceUses[of.name] ?? null,
    inCriteria: earlyRaiseChoices.includes(of),
    eras: (eras.get(of.name) ?? []).map(({ name: _name, ...era }) => era),
  }))
}

/** Ghi lựa chọn từ một ngày, until the next that is already recorded. */
export function recordChoice(ctx: Context, name: string, wanted: RecordChoice): Promise<{ done: true }> {
  ensureWholeAgency(ctx)
  const of = pointNamed(name)
  const { option, from, basis, reason, replaces } = wanted
  if (!isOption(of, option)) throw new Refusal('invalid', notAsked, [], { fields: { option: notAsked } })
  return act(ctx, async (tx, record) => {
    await lockAgency(tx, ctx.agency.id)
    const eras = (await readEras(tx, ctx)).filter((era) => era.name === name)
    ensureSeen(eras.find((era) => covers(era, from)) ?? null, replaces)
    const next = eras.findLast((era) => era.from > from)
    const source = await openSource(tx, ctx.agency.id, { kind: 'correction', accountId: ctx.actor.accountId, reason })
    const span = { from, until: next?.from ?? null }
    await assertFacts(tx, 'agency_choice', [{ key: { name }, span, values: { option, basis } }], source)
    record({
      act: 'organisation.record-choice',
      says: `Ghi lựa chọn của cơ quan từ ngày ${viDate(from)}: ${of.label} – ${of.options[option]}, ${basis}`,
      subjectKind: 'agency',
      subjectId: ctx.agency.id,
      detail: { name, ...wanted },
    })
    return { done: true } as const
  })
}

const notAsked = 'Cách này không có trong các cách được chọn.'

const covers = ({ from, until }: Pick<NamedEra, 'from' | 'until'>, day: PlainDate) =>
  from <= day && (until === null || day < until)

function pointNamed(name: string): Choice {
  const of = agencyChoices.find((one) => one.name === name)
  if (!of) throw new Refusal('missing', 'Không có điểm để ngỏ này.')
  if (!earlyRaiseChoices.includes(of)) return of
  throw new Refusal('invalid', 'Điểm này cơ quan ghi trong tiêu chí nâng bậc trước thời hạn.')
}

function ensureSeen(current: NamedEra | null, replaces: string | null): void {
  if ((current?.id ?? null) === replaces) return
  const says = 'Lựa chọn này vừa được người khác ghi. Hãy xem bản mới rồi làm lại.'
  throw new Refusal('conflict', says, [], { current })
}

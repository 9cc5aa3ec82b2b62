import type { Tx } from '#db/connect.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { Refusal } from '#law/kit/refusal.ts'
import { type PlainDate, viDate } from '#lib/date.ts'
import type { Context } from '#modules/access/model.ts'
import type { DecisionKind, Item } from '#modules/decisions/model.ts'
import { nameThem, termsOf } from '#modules/decisions/service.ts'
import type { Competency } from '../api.ts'
import { type ClassFacts, findClass } from '../classes/class-store.ts'
import { readCourses } from '../classes/course-store.ts'
import { noClass } from '../classes/save.ts'
import { type CertificateKind, certificateNames, type Outcome, outcomeNames } from '../model.ts'
import { enteredResults } from '../people/result-store.ts'
import { standingOf } from '../people/standing-store.ts'
import { ensureSame, paper } from './paper.ts'
import { RecogniseTerms } from './terms.ts'
import { writeRecognised } from './write-recognised.ts'

export type Recognised = RecogniseTerms & {
  readonly name: string
  readonly organiser: string
  readonly from: PlainDate
  readonly to: PlainDate
  readonly outcome: Outcome
  readonly grade: string | null
  /** Of who completed it */
  readonly certificate: CertificateKind | null
  readonly competency: Competency | null
}

/** Quyết định công nhận kết quả đào tạo, bồi dưỡng */
export const recogniseDecision: DecisionKind<Recognised> = {
  kind: 'recognise-training',
  name: 'Công nhận kết quả đào tạo, bồi dưỡng',

  propose: (tx, ctx, { personIds, terms }) => results(tx, ctx, personIds, termsOf(RecogniseTerms, terms)),

  async verify(tx, ctx, items) {
    const ids = items.map(({ personId }) => personId)
    ensureSame(items, await results(tx, ctx, ids, { classId: items[0]!.effect.classId }))
  },

  wording(items) {
    const { name, organiser } = items[0]!.effect
    return {
      ...paper,
      subject: 'Về việc công nhận kết quả đào tạo, bồi dưỡng',
      articles: [
        `Công nhận kết quả học tập lớp “${name}” do ${organiser} tổ chức đối với ${items.length} học viên có tên trong danh sách kèm theo.`,
        'Chứng chỉ và năng lực được công nhận ghi trong danh sách, được cập nhật vào hồ sơ của từng người.',
        paper.last,
      ],
      annexTitle: 'Danh sách công nhận kết quả đào tạo, bồi dưỡng',
      columns: [
        { heading: 'Kết quả', align: 'left', width: 2 },
        { heading: 'Xếp loại', align: 'left', width: 1.8 },
        { heading: 'Chứng chỉ, năng lực', align: 'left', width: 3 },
      ],
    }
  },

  cells: ({ effect }) => [outcomeNames[effect.outcome], effect.grade ?? '', gained(effect)],

  does(items) {
    const passed = items.filter(({ effect: { outcome } }) => outcome === 'completed').length
    return `Công nhận kết quả lớp “${items[0]!.effect.name}” của ${items.length} người, ${passed} người hoàn thành`
  },

  apply: (tx, items, source, issued) => writeRecognised(tx, items, source, issued),
}

const gained = ({ certificate, competency }: Recognised) =>
  [
    ...(certificate ? [`Chứng chỉ ${certificateNames[certificate].toLocaleLowerCase('vi')}`] : []),
    ...(competency ? [`Năng lực ${competency.code}, mức ${competency.level}`] : []),
  ].join('; ')

async function results(
  tx: Tx,
  ctx: Context,
  personIds: readonly string[],
  { classId }: RecogniseTerms,
): Promise<Item<Recognised>[]> {
  const held = await findClass(tx, ctx, classId)
  if (!held) throw noClass()
  if (held.to > ctx.today)
    throw new Refusal('conflict', `Lớp “${held.name}” học đến ngày ${viDate(held.to)}, chưa công nhận kết quả được.`)
  const entered = await enteredResults(tx, ctx, classId)
  await ensureEntered(tx, ctx, held, personIds, entered)
  const [course] = held.courseId ? await readCourses(tx, ctx, held.courseId) : []
  const { name, organiser, from, to } = held
  return personIds.map((personId) => {
    const { outcome, grade } = entered.get(personId)!
    const passed = outcome === 'completed'
    const effect: Recognised = {
      classId,
      name,
      organiser,
      from,
      to,
      outcome,
      grade,
      certificate: passed ? (course?.certificate ?? null) : null,
      competency: passed ? (course?.competency ?? null) : null,
    }
    const says = `Kết quả lớp “${name}”: ${outcomeNames[outcome].toLocaleLowerCase('vi')}${grade ? `, ${grade}` : ''}`
    const more = gained(effect)
    return { personId, basis: finding(outcome, says, { from: more ? [finding(more, more)] : [] }), effect }
  })
}

async function ensureEntered(
  tx: Tx,
  ctx: Context,
  { id, name }: ClassFacts,
  personIds: readonly string[],
  entered: ReadonlyMap<string, unknown>,
): Promise<void> {
  const standing = await standingOf(tx, ctx, id)
  const names = await nameThem(tx, ctx, personIds)
  const because: Finding<unknown>[] = personIds.flatMap((one) => {
    const known = standing.get(one)
    const why = !known?.sent
      ? 'chưa được cử đi học lớp này'
      : known.outcome
        ? 'đã được công nhận kết quả'
        : entered.has(one)
          ? null
          : 'chưa nhập kết quả'
    return why ? [finding(one, `${names.get(one)?.fullName ?? 'Người này'} ${why}`)] : []
  })
  if (because.length === 0) return
  throw new Refusal('conflict', `Chưa công nhận được kết quả lớp “${name}”: ${because[0]!.says}.`, because)
}

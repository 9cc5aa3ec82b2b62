import { sql } from 'kysely'
import type { Tx } from '#db/connect.ts'
import { assertFacts, type Source } from '#db/history.ts'
import { finding } from '#law/kit/finding.ts'
import { viDong } from '#law/pay/vi-number.ts'
import { addDays, addMonths, type PlainDate, viDate } from '#lib/date.ts'
import type { Context } from '#modules/access/model.ts'
import type { DecisionKind, Item } from '#modules/decisions/model.ts'
import { termsOf } from '#modules/decisions/service.ts'
import { findClass, lockClass } from '../classes/class-store.ts'
import { noClass } from '../classes/save.ts'
import { ensureMayStudy } from '../people/may-study.ts'
import { ensureSame, paper } from './paper.ts'
import { SendTerms } from './terms.ts'

export type Sending = SendTerms & {
  readonly name: string
  readonly organiser: string
  readonly place: string | null
  readonly from: PlainDate
  readonly to: PlainDate
}

/** Quyết định cử đi đào tạo, bồi dưỡng */
export const sendDecision: DecisionKind<Sending> = {
  kind: 'send-to-training',
  name: 'Cử đi đào tạo, bồi dưỡng',

  propose: (tx, ctx, { personIds, terms }) => sendings(tx, ctx, personIds, termsOf(SendTerms, terms)),

  async verify(tx, ctx, items) {
    const ids = items.map(({ personId }) => personId)
    const { classId, commitment } = items[0]!.effect
    ensureSame(items, await sendings(tx, ctx, ids, { classId, commitment }))
  },

  wording(items) {
    const { name, organiser, place, from, to } = items[0]!.effect
    return {
      ...paper,
      subject: 'Về việc cử cán bộ, công chức, viên chức đi đào tạo, bồi dưỡng',
      articles: [
        `Cử ${items.length} cán bộ, công chức, viên chức, người lao động có tên trong danh sách kèm theo tham gia lớp “${name}” do ${organiser} tổ chức, từ ngày ${viDate(from)} đến hết ngày ${viDate(to)}${place ? `, tại ${place}` : ''}.`,
        'Người được cử đi học chấp hành quy chế của lớp, báo cáo kết quả sau khóa học và thực hiện cam kết phục vụ ghi trong danh sách (nếu có).',
        paper.last,
      ],
      annexTitle: 'Danh sách cử đi đào tạo, bồi dưỡng',
      columns: [
        { heading: 'Từ ngày', align: 'center', width: 1.8 },
        { heading: 'Đến hết ngày', align: 'center', width: 1.8 },
        { heading: 'Cam kết phục vụ', align: 'left', width: 3 },
      ],
    }
  },

  cells: ({ effect: { from, to, commitment } }) => [viDate(from), viDate(to), commitmentWords(commitment)],

  does(items) {
    const { name, commitment } = items[0]!.effect
    const bound = commitment ? `; mỗi người ${commitmentWords(commitment).toLocaleLowerCase('vi')}` : ''
    return `Cử ${items.length} người đi học lớp “${name}”${bound}`
  },

  apply: (tx, items, source) => write(tx, items, source),
}

const commitmentWords = (commitment: SendTerms['commitment']) =>
  commitment ? `Phục vụ ${commitment.months} tháng sau khóa học, chi phí ${viDong(commitment.cost)}` : ''

async function sendings(
  tx: Tx,
  ctx: Context,
  personIds: readonly string[],
  terms: SendTerms,
): Promise<Item<Sending>[]> {
  await lockClass(tx, ctx, terms.classId)
  const held = await findClass(tx, ctx, terms.classId)
  if (!held) throw noClass()
  await ensureMayStudy(tx, ctx, held, personIds, { onList: true })
  const { name, organiser, place, from, to } = held
  const grounds = [
    finding(from, `Lớp học từ ngày ${viDate(from)} đến ngày ${viDate(to)}`),
    ...(held.seats === null ? [] : [finding(held.seats, `Lớp có ${held.seats} chỗ`)]),
    ...(terms.commitment ? [finding(terms.commitment.months, commitmentWords(terms.commitment))] : []),
  ]
  const basis = finding(terms.classId, `Cử đi học lớp “${name}”`, { from: grounds })
  return personIds.map((personId) => ({ personId, basis, effect: { ...terms, name, organiser, place, from, to } }))
}

async function write(tx: Tx, items: readonly Item<Sending>[], source: Source): Promise<void> {
  await assertFacts(
    tx,
    'class_learner',
    items.map(({ personId, effect: { classId, from, to } }) => ({
      key: { person_id: personId, class_id: classId },
      span: { from, until: addDays(to, 1) },
      values: { outcome: null, grade: null },
    })),
    source,
  )
  await assertFacts(tx, 'service_commitment', items.flatMap(bound), source)
  const ids = items.map(({ personId }) => personId)
  await sql`delete from class_candidate where agency_id = ${source.agencyId} and class_id = ${items[0]!.effect.classId}
    and person_id = any(${ids}::uuid[])`.execute(tx)
}

/** It binds from the day after the class. */
function bound({ personId, effect: { classId, to, commitment } }: Item<Sending>) {
  if (!commitment) return []
  const from = addDays(to, 1)
  const { months, cost, postgraduate } = commitment
  const key = { person_id: personId, class_id: classId }
  return [{ key, span: { from, until: addMonths(from, months) }, values: { months, cost, postgraduate } }]
}

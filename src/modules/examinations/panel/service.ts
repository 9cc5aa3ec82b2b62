import type { Tx } from '#db/connect.ts'
import type { Panel } from '#law/exams/panel.ts'
import { explain, type Finding } from '#law/kit/finding.ts'
import { Refusal } from '#law/kit/refusal.ts'
import type { Context } from '../../access/model.ts'
import { act } from '../../access/service.ts'
import { ensureNotDrawn, examSeen, lockArranged, lockGoing } from '../exam/guard.ts'
import type { HeldExam } from '../exam/store.ts'
import { makeMemberKey } from '../secrecy/member-key.ts'
import type { AppointPanel, PanelView } from './api.ts'
import { panelFinding } from './conflicts.ts'
import { candidateIds, readPeople } from './kin-store.ts'
import * as store from './store.ts'

export const openers = 3

type Shown = NonNullable<PanelView['finding']>

export async function panelOf(ctx: Context, examId: string): Promise<PanelView> {
  const exam = await examSeen(ctx.db, ctx, examId)
  const members = await store.readPanel(ctx.db, ctx, examId)
  return { members, finding: members.length > 0 ? await findingOrNull(ctx, exam, members) : null }
}

async function findingOrNull(ctx: Context, exam: HeldExam, members: readonly store.Member[]): Promise<Shown | null> {
  try {
    return explain(
      await panelFinding(
        ctx.db,
        ctx,
        exam,
        members.map(({ personId }) => personId),
      ),
    ) as Shown
  } catch (error) {
    if (error instanceof Refusal) return null
    throw error
  }
}

/** Thành lập hội đồng; refused with its findings when it does not have the number of members or the law bars one of them. */
export function appointPanel(ctx: Context, examId: string, { members }: AppointPanel): Promise<{ done: true }> {
  return act(ctx, async (tx, record) => {
    const exam = await lockArranged(tx, ctx, examId)
    ensureNotDrawn(exam)
    ensureRoles(members)
    const ids = members.map(({ personId }) => personId)
    await ensureKnown(tx, ctx, exam, ids)
    ensureLawful(await panelFinding(tx, ctx, exam, ids))
    await store.replacePanel(tx, ctx.agency.id, examId, members)
    record({
      act: 'exams.appoint-panel',
      says: `Thành lập hội đồng ${members.length} người của kỳ sát hạch “${exam.name}”`,
      subjectKind: 'exam',
      subjectId: examId,
      detail: { members },
    })
    return { done: true } as const
  })
}

export function ensureLawful(finding: Finding<Panel>): void {
  if (finding.value.isValid) return
  const { remove } = finding.value
  const who = remove.length > 0 ? ` Phải thay: ${remove.join(', ')}.` : ''
  throw new Refusal('not-yet-lawful', `Hội đồng chưa hợp lệ.${who}`, [finding])
}

function ensureRoles(members: AppointPanel['members']): void {
  const of = (role: string) => members.filter((one) => one.role === role).length
  const says = [
    ...(new Set(members.map(({ personId }) => personId)).size < members.length
      ? ['Một người chỉ có một chỗ trong hội đồng.']
      : []),
    ...(of('chair') === 1 ? [] : ['Hội đồng có đúng một Chủ tịch.']),
    ...(of('secretary') >= 1 ? [] : ['Hội đồng cần một Ủy viên kiêm Thư ký.']),
    ...(members.filter(({ isOpener }) => isOpener).length === openers
      ? []
      : [`Đúng ${openers} người giữ phần khóa mở đề; hai trong ba người thì mở được.`]),
  ]
  if (says.length > 0) throw new Refusal('invalid', says.join(' '), [], { fields: { members: says.join(' ') } })
}

async function ensureKnown(tx: Tx, ctx: Context, { id }: HeldExam, ids: readonly string[]): Promise<void> {
  const people = await readPeople(tx, ctx, ids)
  if (people.length < ids.length) throw new Refusal('missing', 'Có người không còn trong danh sách. Hãy chọn lại.')
  const named = await candidateIds(tx, ctx.agency.id, id)
  const both = people.filter(({ personId }) => named.includes(personId)).map(({ fullName }) => fullName)
  if (both.length > 0) throw new Refusal('conflict', `Đang là thí sinh, không vào hội đồng được: ${both.join(', ')}.`)
}

/** Nhận nhiệm vụ giữ khóa: the member makes the key that only his own pass phrase opens. */
export async function acceptKey(ctx: Context, examId: string, passPhrase: string): Promise<{ done: true }> {
  const { agency, actor } = ctx
  const made = await makeMemberKey(passPhrase, aboutKey(agency.id, examId, actor.personId ?? ''))
  return act({ ...ctx, once: null }, async (tx, record) => {
    const exam = await lockGoing(tx, ctx, examId)
    const held = await store.readKey(tx, agency.id, examId, actor.personId)
    if (!held?.isOpener) throw new Refusal('forbidden', 'Chỉ người được giao giữ phần khóa mở đề làm được việc này.')
    if (exam.drawn) throw new Refusal('conflict', 'Đề thi đã niêm phong bằng khóa cũ, không đổi câu bí mật được nữa.')
    await store.saveKey(tx, agency.id, examId, actor.personId!, made)
    record({
      act: 'exams.accept-key',
      says: `Nhận giữ một phần khóa mở đề của kỳ sát hạch “${exam.name}”`,
      subjectKind: 'exam',
      subjectId: examId,
    })
    return { done: true } as const
  })
}

export const aboutKey = (agencyId: string, examId: string, personId: string) => `key ${agencyId} ${examId} ${personId}`

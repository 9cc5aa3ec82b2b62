import { renderFormHtml } from '#documents/form-html.ts'
import { renderFormPdf } from '#documents/form-pdf.ts'
import type { Form } from '#documents/form.ts'
import { viDate } from '#lib/date.ts'
import { nameOf } from '#law/codes/lists.ts'
import type { Context } from '#modules/access/model.ts'
import { ensureReach, look, notFound } from '#modules/access/service.ts'
import { survivorOf } from '../merged.ts'
import { asOfQuery } from '../people.ts'
import { identityOn, type IdentityFact, postings } from '../store.ts'
import type { FormQuery } from './api.ts'
import { readFacts } from './facts.ts'
import { formOf } from './form.ts'
import type { FormInput } from './input.ts'
import { type FormAnswers, type FormPart, formVariantNames, type SeesGroup, sensitiveGroups } from './model.ts'

export type FormOthers = { readonly parts: readonly FormPart[]; readonly sees: SeesGroup }

/** Sơ yếu lý lịch as of any day. Reading and printing it leave their trace. */
async function made(ctx: Context, id: string, query: FormQuery, { parts, sees }: FormOthers, as: string) {
  const asOf = asOfQuery(ctx, query)
  return look(ctx, async (tx, record): Promise<{ form: Form; identity: IdentityFact }> => {
    const within = { ...ctx, db: tx }
    const personId = await survivorOf(tx, ctx.agency.id, id, asOf.knownAt)
    const now = await survivorOf(tx, ctx.agency.id, id)
    await ensureReach(tx, ctx, [now])
    const identity = await identityOn(tx, ctx.agency.id, personId, asOf)
    if (!identity) throw notFound()
    let answers: FormAnswers = {}
    for (const part of parts) answers = { ...answers, ...(await part(tx, ctx, personId, asOf)) }
    const withheld = new Set<(typeof sensitiveGroups)[number]>()
    for (const group of sensitiveGroups) if (!(await sees(within, now, group))) withheld.add(group)
    const facts = await readFacts(tx, ctx.agency.id, personId, asOf)
    const last = (await postings(tx, ctx.agency.id, personId, asOf)).at(-1)
    const posting = last && (last.until === null || asOf.day < last.until) ? last : null
    const { variant } = query
    record({
      act: 'personnel.print-form',
      says: `Xem sơ yếu lý lịch của ${identity.fullName} tại ngày ${viDate(asOf.day)} (${as})`,
      subjectKind: 'person',
      subjectId: personId,
      unitId: posting?.unitId ?? null,
      detail: { variant, withheld: [...withheld] },
    })
    const { agency } = ctx
    const codeNames: FormInput['codeNames'] = (list, code) => code && (nameOf(list, code, asOf.day) ?? code)
    return { form: formOf({ identity, posting, facts, answers, asOf, variant, withheld, agency, codeNames }), identity }
  })
}

export async function formPage(ctx: Context, id: string, query: FormQuery, others: FormOthers) {
  const { form, identity } = await made(ctx, id, query, others, 'màn hình')
  return { fullName: identity.fullName, pattern: formVariantNames[query.variant], html: renderFormHtml(form) }
}

export const formPdf = async (ctx: Context, id: string, query: FormQuery, others: FormOthers) =>
  named(await made(ctx, id, query, others, 'PDF'), 'pdf', renderFormPdf)

/** The library for Word files is large, and loaded when the first one is asked for. */
export async function formDocx(ctx: Context, id: string, query: FormQuery, others: FormOthers) {
  const { renderFormDocx } = await import('#documents/form-docx.ts')
  return named(await made(ctx, id, query, others, 'Word'), 'docx', renderFormDocx)
}

const named = async (
  { form, identity }: Awaited<ReturnType<typeof made>>,
  ending: string,
  render: (form: Form) => Promise<Buffer>,
) => ({ fileName: `Sơ yếu lý lịch ${identity.fullName}.${ending}`, content: await render(form) })

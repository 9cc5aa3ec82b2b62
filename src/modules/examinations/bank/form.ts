import type { QuestionBody, QuestionKey, QuestionKind, SimpleBody, SimpleKey } from '../question.ts'

/** A line of a question: an option, a pair, an accepted answer or a line of the marking guide, by the kind. */
export type Line = { readonly text: string; readonly other: string; readonly right: boolean; readonly share: string }

export type SimpleKind = Exclude<QuestionKind, 'situational'>

/** One question as its form holds it, whatever its kind: what a kind does not use is left alone when the kind changes. */
export type SimpleForm = {
  readonly kind: SimpleKind
  readonly prompt: string
  readonly lines: readonly Line[]
  readonly truth: boolean
  readonly value: string
  readonly tolerance: string
  readonly unit: string
  readonly words: string
  readonly types: string
  readonly megabytes: string
}

export type PartForm = SimpleForm & { readonly weight: string }
export type QuestionForm = Omit<SimpleForm, 'kind'> & {
  readonly kind: QuestionKind
  readonly parts: readonly PartForm[]
}

export const emptyLine: Line = { text: '', other: '', right: false, share: '' }

const emptySimple: SimpleForm = {
  kind: 'single',
  prompt: '',
  lines: [emptyLine, emptyLine, emptyLine, emptyLine],
  truth: true,
  value: '',
  tolerance: '0',
  unit: '',
  words: '',
  types: 'docx, xlsx, pdf',
  megabytes: '5',
}
export const emptyPart: PartForm = { ...emptySimple, weight: '1' }
export const emptyForm: QuestionForm = { ...emptySimple, parts: [emptyPart] }

const idAt = (at: number) => `${at + 1}`
const filled = (lines: readonly Line[]) => lines.filter(({ text, other }) => text.trim() !== '' || other.trim() !== '')
const dotted = (typed: string) => typed.trim().replaceAll('.', '').replace(',', '.')
const comma = (exact: string) => exact.replace('.', ',')
const whole = (typed: string) => Math.round(Number(dotted(typed)))

export function bodyOf(form: QuestionForm): QuestionBody {
  if (form.kind !== 'situational') return simpleBody({ ...form, kind: form.kind })
  const parts = form.parts.map((part, at) => ({ id: idAt(at), weight: whole(part.weight), body: simpleBody(part) }))
  return { kind: 'situational', prompt: form.prompt, parts }
}

function simpleBody(form: SimpleForm): SimpleBody {
  const { kind, prompt } = form
  const lines = filled(form.lines)
  const texts = lines.map(({ text }, at) => ({ id: idAt(at), text }))
  switch (kind) {
    case 'single':
    case 'multiple':
    case 'ordering':
      return { kind, prompt, options: texts }
    case 'matching':
      return { kind, prompt, left: texts, right: lines.map(({ other }, at) => ({ id: idAt(at), text: other })) }
    case 'numeric':
      return { kind, prompt, ...(form.unit.trim() && { unit: form.unit.trim() }) }
    case 'essay':
      return { kind, prompt, ...(form.words.trim() && { words: whole(form.words) }) }
    case 'file':
      return { kind, prompt, types: form.types.toLowerCase().split(/[\s,;.]+/).filter(Boolean), bytes: whole(form.megabytes) * 1_048_576 } // prettier-ignore
    default:
      return { kind, prompt }
  }
}

export function keyOf(form: QuestionForm): QuestionKey {
  if (form.kind !== 'situational') return simpleKey({ ...form, kind: form.kind })
  return { kind: 'situational', parts: Object.fromEntries(form.parts.map((part, at) => [idAt(at), simpleKey(part)])) }
}

function simpleKey(form: SimpleForm): SimpleKey {
  const { kind } = form
  const lines = filled(form.lines)
  const ids = lines.map((_, at) => idAt(at))
  const right = ids.filter((_, at) => lines[at]!.right)
  switch (kind) {
    case 'single':
      return { kind, right: right[0] ?? '?' }
    case 'multiple':
      return { kind, right }
    case 'ordering':
      return { kind, order: ids }
    case 'matching':
      return { kind, pairs: Object.fromEntries(ids.map((id) => [id, id])) }
    case 'true-false':
      return { kind, right: form.truth }
    case 'short-answer':
      return { kind, accepted: lines.map(({ text }) => text) }
    case 'numeric':
      return { kind, value: dotted(form.value), tolerance: dotted(form.tolerance) }
    default:
      return { kind, guide: lines.map(({ text, share }) => ({ text, share: whole(share) })) }
  }
}

/** The form that gives this question back. */
export function formOf(body: QuestionBody, key: QuestionKey): QuestionForm {
  if (body.kind !== 'situational') return { ...emptyForm, ...simpleForm(body, key as SimpleKey) }
  const keys = (key as Extract<QuestionKey, { kind: 'situational' }>).parts
  const parts = body.parts.map((part) => ({ ...simpleForm(part.body, keys[part.id]!), weight: String(part.weight) }))
  return { ...emptyForm, kind: 'situational', prompt: body.prompt, parts }
}

function simpleForm(body: SimpleBody, key: SimpleKey): SimpleForm {
  const form = { ...emptySimple, kind: body.kind, prompt: body.prompt, lines: linesOf(body, key) }
  if (key.kind === 'true-false') return { ...form, truth: key.right }
  if (key.kind === 'numeric')
    return {
      ...form,
      value: comma(key.value),
      tolerance: comma(key.tolerance),
      unit: (body.kind === 'numeric' && body.unit) || '',
    }
  if (body.kind === 'essay') return { ...form, words: String(body.words ?? '') }
  if (body.kind === 'file') return { ...form, types: body.types.join(', '), megabytes: String(body.bytes / 1_048_576) }
  return form
}

function linesOf(body: SimpleBody, key: SimpleKey): readonly Line[] {
  const line = (more: Partial<Line>): Line => ({ ...emptyLine, ...more })
  if (key.kind === 'short-answer') return key.accepted.map((text) => line({ text }))
  if ('guide' in key) return key.guide.map(({ text, share }) => line({ text, share: String(share) }))
  if (body.kind === 'ordering' && key.kind === 'ordering')
    return key.order.map((id) => line({ text: textOf(body.options, id) }))
  if (body.kind === 'matching' && key.kind === 'matching')
    return body.left.map(({ id, text }) => line({ text, other: textOf(body.right, key.pairs[id]) }))
  if (!('options' in body)) return emptySimple.lines
  const right: readonly string[] = key.kind === 'single' ? [key.right] : key.kind === 'multiple' ? key.right : []
  return body.options.map(({ id, text }) => line({ text, right: right.includes(id) }))
}

const textOf = (options: readonly { readonly id: string; readonly text: string }[], id: string | undefined) =>
  options.find((option) => option.id === id)?.text ?? ''

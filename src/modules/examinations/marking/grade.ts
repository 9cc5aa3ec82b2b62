import { viDecimal } from '#law/pay/vi-number.ts'
import { Decimal } from '#lib/decimal.ts'
import { fold, nfc, squeeze } from '#lib/text.ts'
import type { Answer, QuestionBody, QuestionKey, SimpleBody, SimpleKey } from '../question.ts'
import { readings } from './read-number.ts'

/** Điểm của một câu: exact text; `points` null waits for markers. `parts`: of a situation, by the part's id. */
export type Grade = {
  readonly points: string | null
  readonly says: string
  readonly parts?: Readonly<Record<string, Grade>>
}

/**
 * Chấm một câu theo đáp án. Points are rounded to hundredths. No answer is 0 points.
 * Several right options: (right − wrong) of all the right ones, never below 0. Matching, ordering: by each pair, each place.
 */
export function grade(body: QuestionBody, key: QuestionKey, points: string, answer: Answer | undefined): Grade {
  if (body.kind === 'situational') return situation(body, key, points, answer)
  if (body.kind !== key.kind) throw new Error(`the key of a ${key.kind} question lies with a ${body.kind} question`)
  return simple(body, key, new Decimal(points), answer?.kind === body.kind ? answer : undefined)
}

/** Điểm của từng phần: by weight, in hundredths that add up to the question's. */
export function partPoints(parts: readonly { readonly id: string; readonly weight: number }[], points: string) {
  const all = parts.reduce((sum, { weight }) => sum + weight, 0)
  const upTo = (weight: number) => new Decimal(points).times(weight).div(all).toDecimalPlaces(2)
  let passed = 0
  return new Map(
    parts.map(({ id, weight }) => {
      const before = upTo(passed)
      passed += weight
      return [id, upTo(passed).minus(before).toString()]
    }),
  )
}

function situation(
  { parts }: Extract<QuestionBody, { kind: 'situational' }>,
  key: QuestionKey,
  points: string,
  answer: Answer | undefined,
): Grade {
  if (key.kind !== 'situational') throw new Error(`the key of a ${key.kind} question lies with a situation`)
  const said = answer?.kind === 'situational' ? answer.parts : {}
  const shares = partPoints(parts, points)
  const graded = parts.map(({ id, body }) => {
    const keyOf = key.parts[id]
    if (!keyOf) throw new Error(`no key for part ${id} of a situation`)
    return [id, grade(body, keyOf, shares.get(id)!, said[id])] as const
  })
  const waits = graded.filter(([, one]) => one.points === null).length
  const sum = graded.reduce((all, [, one]) => all.plus(one.points ?? 0), new Decimal(0))
  return {
    points: waits > 0 ? null : sum.toString(),
    says:
      waits > 0
        ? `Còn ${waits} phần chờ giám khảo chấm`
        : `Cộng điểm ${parts.length} phần: ${viDecimal(sum.toString())} điểm`,
    parts: Object.fromEntries(graded),
  }
}

function simple(body: SimpleBody, key: SimpleKey, full: Decimal, answer: Answer | undefined): Grade {
  if (key.kind === 'essay' || key.kind === 'file') return written(body, answer)
  if (!answer || isEmpty(answer)) return { points: '0', says: 'Không trả lời: 0 điểm' }
  if (answer.kind === 'single' && key.kind === 'single') return whole(full, answer.choice === key.right)
  if (answer.kind === 'true-false' && key.kind === 'true-false') return whole(full, answer.choice === key.right)
  if (answer.kind === 'multiple' && key.kind === 'multiple') return several(full, key.right, answer.choices)
  if (answer.kind === 'matching' && key.kind === 'matching') {
    const pairs = Object.entries(key.pairs)
    return share(full, pairs.filter(([left, right]) => answer.pairs[left] === right).length, pairs.length, 'cặp')
  }
  if (answer.kind === 'ordering' && key.kind === 'ordering')
    return share(full, key.order.filter((id, at) => answer.order[at] === id).length, key.order.length, 'vị trí')
  if (answer.kind === 'short-answer' && key.kind === 'short-answer') {
    const shape = key.marksMatter ? (text: string) => squeeze(nfc(text)).toLowerCase() : fold
    return whole(full, key.accepted.map(shape).includes(shape(answer.text)))
  }
  if (answer.kind === 'numeric' && key.kind === 'numeric')
    return whole(
      full,
      readings(answer.text).some((read) => new Decimal(read).minus(key.value).abs().lte(key.tolerance)),
    )
  throw new Error(`cannot grade a ${answer.kind} answer by a ${key.kind} key`)
}

const whole = (full: Decimal, isRight: boolean): Grade =>
  isRight ? { points: full.toString(), says: `Đúng: ${words(full)}` } : { points: '0', says: 'Sai: 0 điểm' }

/** `wrong` was checked too: each takes one right one back. */
function several(full: Decimal, right: readonly string[], choices: readonly string[]): Grade {
  const chosen = new Set(choices)
  const hit = right.filter((id) => chosen.has(id)).length
  const wrong = chosen.size - hit
  const points = full
    .times(Math.max(hit - wrong, 0))
    .div(right.length)
    .toDecimalPlaces(2)
  return {
    points: points.toString(),
    says: `Chọn đúng ${hit}/${right.length}, chọn sai ${wrong}; mỗi lựa chọn sai trừ một lựa chọn đúng: ${words(points)}`,
  }
}

function share(full: Decimal, hit: number, all: number, unit: string): Grade {
  const points = full.times(hit).div(all).toDecimalPlaces(2)
  return { points: points.toString(), says: `Đúng ${hit}/${all} ${unit}: ${words(points)}` }
}

/** Nothing written is nothing to mark. */
function written({ kind }: SimpleBody, answer: Answer | undefined): Grade {
  if (!answer || isEmpty(answer)) return { points: '0', says: 'Không làm bài: 0 điểm' }
  return { points: null, says: `Chờ giám khảo chấm ${kind === 'file' ? 'tệp bài làm' : 'bài viết'}` }
}

const words = (points: Decimal) => `${viDecimal(points.toString())} điểm`

function isEmpty(answer: Answer): boolean {
  switch (answer.kind) {
    case 'single':
    case 'true-false':
      return answer.choice === null
    case 'multiple':
      return answer.choices.length === 0
    case 'matching':
      return Object.keys(answer.pairs).length === 0
    case 'ordering':
      return answer.order.length === 0
    case 'file':
      return answer.fileId === null
    case 'situational':
      return Object.keys(answer.parts).length === 0
    default:
      return squeeze(answer.text) === ''
  }
}

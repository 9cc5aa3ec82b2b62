import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { PaperQuestion, QuestionBody } from '../question.ts'
import { shuffled } from './shuffle.ts'

const options = (count: number) => Array.from({ length: count }, (_, at) => ({ id: `o${at}`, text: `Ý ${at}` }))
const bodies: readonly QuestionBody[] = [
  { kind: 'single', prompt: 'Chọn một', options: options(6) },
  { kind: 'matching', prompt: 'Ghép', left: options(5), right: options(7) },
  { kind: 'true-false', prompt: 'Đúng hay sai' },
  {
    kind: 'situational',
    prompt: 'Tình huống',
    parts: [
      { id: 'a', weight: 1, body: { kind: 'multiple', prompt: 'Chọn', options: options(6) } },
      { id: 'b', weight: 2, body: { kind: 'essay', prompt: 'Viết' } },
    ],
  },
]
const paper = (count: number): PaperQuestion[] =>
  Array.from({ length: count }, (_, at) => ({
    questionId: `q${at}`,
    version: 1,
    points: '0.5',
    body: bodies[at % bodies.length]!,
  }))

const sorted = (value: unknown): string =>
  JSON.stringify(value)
    .split(/[{}[\],]/)
    .toSorted()
    .join()

test('trộn đề: every question and option once, each at its own position, the same for the same seed', () => {
  fc.assert(
    fc.property(fc.nat(60), fc.string(), (count, seed) => {
      const questions = paper(count)
      const order = shuffled(questions, seed)
      assert.deepEqual(shuffled(questions, seed), order)
      assert.deepEqual(
        order.map(({ position }) => position).toSorted((a, b) => a - b),
        questions.map((_, at) => at),
      )
      for (const { position, question } of order) assert.equal(sorted(question), sorted(questions[position]))
    }),
  )
})

test('trộn đề: another seed, another order of questions and of options', () => {
  const questions = paper(20)
  const orders = new Set(Array.from({ length: 50 }, (_, at) => JSON.stringify(shuffled(questions, `chỗ ${at}`))))
  assert.equal(orders.size, 50)
  const first = shuffled(questions, 'một').find(({ position }) => position === 0)!.question.body
  const ways = ['một', 'hai', 'ba', 'bốn'].map((seed) =>
    JSON.stringify(shuffled(questions, seed).find(({ position }) => position === 0)!.question.body),
  )
  assert.ok(new Set(ways).size > 1, JSON.stringify(first))
})

test('trộn đề: no place is preferred', () => {
  const questions = paper(4)
  const counts = [0, 0, 0, 0]
  for (let at = 0; at < 4_000; at++) counts[shuffled(questions, `${at}`)[0]!.position]!++
  for (const count of counts) assert.ok(count > 850 && count < 1_150, counts.join())
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { QuestionBody, QuestionKey } from '../question.ts'
import { faultOf } from './fault.ts'
import { bodyOf, formOf, keyOf } from './form.ts'

const options = [
  { id: '1', text: 'Một' },
  { id: '2', text: 'Hai' },
]
const guide = [
  { text: 'Nêu đúng', share: 60 },
  { text: 'Có ví dụ', share: 40 },
]
const table: readonly (readonly [QuestionBody, QuestionKey])[] = [
  [{ kind: 'single', prompt: 'Hỏi', options }, { kind: 'single', right: '2' }],
  [{ kind: 'multiple', prompt: 'Hỏi', options }, { kind: 'multiple', right: ['1', '2'] }],
  [{ kind: 'ordering', prompt: 'Hỏi', options }, { kind: 'ordering', order: ['1', '2'] }],
  [{ kind: 'true-false', prompt: 'Hỏi' }, { kind: 'true-false', right: false }],
  [{ kind: 'matching', prompt: 'Hỏi', left: options, right: options }, { kind: 'matching', pairs: { 1: '1', 2: '2' } }],
  [{ kind: 'short-answer', prompt: 'Hỏi' }, { kind: 'short-answer', accepted: ['Ctrl + S', 'Ctrl+S'] }],
  [{ kind: 'numeric', prompt: 'Hỏi', unit: 'ngày' }, { kind: 'numeric', value: '12.5', tolerance: '0.1' }],
  [{ kind: 'essay', prompt: 'Hỏi', words: 300 }, { kind: 'essay', guide }],
  [{ kind: 'file', prompt: 'Hỏi', types: ['docx', 'pdf'], bytes: 5_242_880 }, { kind: 'file', guide }],
  [
    { kind: 'situational', prompt: 'Hỏi', parts: [{ id: '1', weight: 2, body: { kind: 'true-false', prompt: 'Ý' } }] },
    { kind: 'situational', parts: { 1: { kind: 'true-false', right: true } } },
  ],
] // prettier-ignore

for (const [body, key] of table) {
  test(`biểu mẫu câu hỏi: ${body.kind} comes back as it was`, () => {
    const form = formOf(body, key)
    assert.deepEqual([bodyOf(form), keyOf(form)], [body, key])
    assert.equal(faultOf(body, key), undefined)
  })
}

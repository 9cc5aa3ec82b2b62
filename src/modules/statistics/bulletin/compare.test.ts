import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Question } from './api.ts'
import { compared } from './compare.ts'
import type { Frame, Writer } from './frame.ts'
import { count, say, type Told } from './prose.ts'
import { notesOf, numbered, onceEach, written } from './write.ts'

const then = '2018-01-31T23:59:59.999+07:00'
const writers: readonly Writer[] = [
  {
    id: 'people',
    title: 'Người',
    ask: () => ({ all: { indicator: 'staff' }, gone: { indicator: 'gone' } }),
    write: ({ all, gone }) => [
      { id: 'all', pieces: say`Có ${count(all!)} người.`, told: [all!] },
      gone!.value === 0 ? null : { id: 'gone', pieces: say`${count(gone!)} người đã nghỉ.`, told: [gone!, all!] },
    ],
  },
  {
    id: 'empty',
    title: 'Không có',
    ask: () => ({ none: { indicator: 'none' } }),
    write: ({ none }) => [none!.value === 0 ? null : { id: 'x', pieces: [], told: [] }],
  },
]

/** 10 người cuối 2017; một người của năm ấy chỉ được ghi sau; 2018 thêm 4, 2 người nghỉ. */
const answer = ({ indicator, day, knownAt }: Question): number =>
  indicator === 'staff'
    ? day === '2017-12-31'
      ? knownAt === then
        ? 9
        : 10
      : 14
    : indicator === 'gone' && day > '2018-01-01'
      ? 2
      : 0

const ask = onceEach(async (question): Promise<Told> => {
  const value = answer(question)
  return { question, value, of: null, percent: null, rows: [], title: question.indicator, definition: 'là …' }
})

const frame = (day: Frame['day'], knownAt?: string): Frame => ({ town: 'thị xã', day, from: '2008-01-01', knownAt })

test('đoạn không có gì để nói thì không viết; định nghĩa đánh số một lần', async () => {
  const paragraphs = await written(writers, ask, frame('2018-12-31'))
  assert.deepEqual(
    paragraphs.map(({ id, drafts }) => [id, drafts.map((draft) => draft.id)]),
    [['people', ['all', 'gone']]],
  )
  const notes = notesOf(paragraphs)
  assert.deepEqual(notes, ['staff: là …', 'gone: là …'])
  assert.deepEqual(
    numbered(paragraphs, notes)[0]!.sentences.map((sentence) => sentence.notes),
    [[1], [1, 2]],
  )
})

test('thay đổi tách phần do biết thêm về ngày trước', async () => {
  const [left, right] = [frame('2017-12-31', then), frame('2018-12-31')]
  const at = { left, right }
  const [people] = await compared(await written(writers, ask, left), await written(writers, ask, right), ask, at)
  const [all, gone] = people!.sentences
  assert.deepEqual([all!.changes[0]!.left, all!.changes[0]!.right, all!.changes[0]!.learned?.change], [9, 14, 1])
  assert.equal(gone!.left, null)
  assert.deepEqual([gone!.changes[0]!.left, gone!.changes[0]!.right], [null, 2])
})

test('hai ngày cùng như đã biết đến nay thì không có gì là biết thêm', async () => {
  const [left, right] = [frame('2017-12-31'), frame('2018-12-31')]
  const both = [await written(writers, ask, left), await written(writers, ask, right)] as const
  const [people] = await compared(...both, ask, { left, right })
  assert.equal(people!.sentences[0]!.changes[0]!.learned, undefined)
})

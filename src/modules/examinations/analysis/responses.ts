import { Decimal } from '#lib/decimal.ts'
import type { Computed } from '../marking/computed.ts'
import type { Result } from '../marking/result.ts'
import type { Answer, Paper, PaperQuestion, QuestionBody, QuestionKey } from '../question.ts'
import type { Response } from './item.ts'

export type Marked = Omit<Computed, 'paper' | 'result'> & { readonly paper: Paper; readonly result: Result }

type Item = {
  readonly questionId: string
  readonly version: number
  readonly question: PaperQuestion
  readonly key: QuestionKey
  readonly responses: Response[]
}

/** Every question asked, on whichever paper it stood, with what each candidate made of it. */
export function askedItems(marked: readonly Marked[]): Item[] {
  const items = new Map<string, Item>()
  for (const one of marked) {
    one.paper.questions.forEach((question, position) => {
      const { questionId, version } = question
      const id = `${questionId} ${version}`
      const item = items.get(id) ?? { questionId, version, question, key: one.paper.keys[position]!.key, responses: [] }
      items.set(id, item)
      item.responses.push(response(one, position))
    })
  }
  return [...items.values()]
}

function response({ personId, result, answers }: Marked, position: number): Response {
  const { points, of } = result.lines[position]!
  return {
    personId,
    total: result.points ?? '0',
    share: new Decimal(points ?? '0').div(of).toString(),
    choices: chosen(answers[position]),
  }
}

/** What was chosen; '' is left open. Kinds without options have none. */
function chosen(answer: Answer | undefined): string[] {
  if (!answer) return ['']
  if (answer.kind === 'single') return [answer.choice ?? '']
  if (answer.kind === 'multiple') return answer.choices.length > 0 ? [...answer.choices] : ['']
  if (answer.kind === 'true-false') return [answer.choice === null ? '' : String(answer.choice)]
  return []
}

export function optionsOf(body: QuestionBody, key: QuestionKey) {
  const right = (id: string) =>
    (key.kind === 'single' && key.right === id) ||
    (key.kind === 'multiple' && key.right.includes(id)) ||
    (key.kind === 'true-false' && String(key.right) === id)
  const named =
    body.kind === 'single' || body.kind === 'multiple'
      ? body.options
      : body.kind === 'true-false'
        ? [
            { id: 'true', text: 'Đúng' },
            { id: 'false', text: 'Sai' },
          ]
        : []
  return named.map(({ id, text }) => ({ id, text, right: right(id) }))
}

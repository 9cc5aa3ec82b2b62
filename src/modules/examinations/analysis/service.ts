import type { Context } from '../../access/model.ts'
import { totalOf } from '../exam/model.ts'
import type { Analysis } from './api.ts'
import { itemFigures } from './item.ts'
import { askedItems, optionsOf } from './responses.ts'
import { readMarked } from './marked.ts'
import { meanOf, tenthOf, tenths, unitsOf } from './totals.ts'

/** Phân tích câu hỏi và so sánh đơn vị của một kỳ sát hạch. */
export async function analysis(ctx: Context, examId: string): Promise<Analysis> {
  const { exam, marked, topics } = await readMarked(ctx, examId)
  const full = totalOf(exam.blueprint).points
  return {
    name: exam.name,
    papers: marked.length,
    mean: meanOf(marked),
    passed: marked.filter(({ result }) => result.passed).length,
    items: askedItems(marked).map(({ questionId, version, question, key, responses }) => ({
      questionId,
      version,
      prompt: question.body.prompt,
      kind: question.body.kind,
      topic: topics.get(questionId) ?? '',
      ...withArrays(itemFigures(responses, optionsOf(question.body, key))),
    })),
    units: unitsOf(marked),
    spread: tenths(full).map(({ from, to }, at) => ({
      from,
      to,
      people: marked.filter((one) => tenthOf(one, full) === at).length,
    })),
  }
}

const withArrays = ({ options, flags, ...rest }: ReturnType<typeof itemFigures>) => ({
  ...rest,
  options: [...options],
  flags: [...flags],
})

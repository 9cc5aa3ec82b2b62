import type { Answer, QuestionBody } from '../question.ts'

/** Câu trả lời, as a person reads it. */
export function answerWords(body: QuestionBody, answer: Answer | undefined): string {
  if (!answer || answer.kind !== body.kind) return ''
  const texts = new Map(
    [...('options' in body ? body.options : []), ...('left' in body ? [...body.left, ...body.right] : [])].map(
      ({ id, text }) => [id, text],
    ),
  )
  const text = (id: string) => texts.get(id) ?? id
  switch (answer.kind) {
    case 'single':
      return answer.choice === null ? '' : text(answer.choice)
    case 'multiple':
      return answer.choices.map(text).join('; ')
    case 'true-false':
      return answer.choice === null ? '' : answer.choice ? 'Đúng' : 'Sai'
    case 'matching':
      return Object.entries(answer.pairs)
        .map(([left, right]) => `${text(left)} → ${text(right)}`)
        .join('; ')
    case 'ordering':
      return answer.order.map(text).join(' → ')
    case 'file':
      return answer.fileId ? 'Tệp bài làm' : ''
    case 'situational':
      return body.kind === 'situational'
        ? body.parts
            .map((part) => answerWords(part.body, answer.parts[part.id]))
            .filter(Boolean)
            .join(' | ')
        : ''
    default:
      return answer.text
  }
}

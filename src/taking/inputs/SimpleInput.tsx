import type { SimpleAnswer, SimpleBody } from '#modules/examinations/question.ts'
import { Choices } from './Choices.tsx'
import { FileInput } from './FileInput.tsx'
import { Matching } from './Matching.tsx'
import { Ordering } from './Ordering.tsx'
import { TextInput } from './TextInput.tsx'

export type InputPlace = {
  readonly id: string
  readonly disabled: boolean
  readonly upload: (file: File) => Promise<{ fileId: string; name: string }>
}

type Props = {
  readonly place: InputPlace
  readonly body: SimpleBody
  readonly answer: SimpleAnswer
  readonly say: (next: SimpleAnswer) => void
}

const yesNo = [
  { id: 'true', text: 'Đúng' },
  { id: 'false', text: 'Sai' },
]

/** The field of one question, by its kind. An answer of another kind than the question's is left alone. */
export function SimpleInput({ place, body, answer, say }: Props) {
  if (body.kind === 'single' && answer.kind === 'single')
    return (
      <Choices
        place={place}
        options={body.options}
        chosen={[answer.choice]}
        pick={(choice) => say({ kind: 'single', choice })}
      />
    )
  if (body.kind === 'multiple' && answer.kind === 'multiple')
    return (
      <Choices
        place={place}
        many
        options={body.options}
        chosen={answer.choices}
        pick={(id, on) =>
          say({ kind: 'multiple', choices: on ? [...answer.choices, id] : answer.choices.filter((one) => one !== id) })
        }
      />
    )
  if (body.kind === 'true-false' && answer.kind === 'true-false')
    return (
      <Choices
        place={place}
        options={yesNo}
        chosen={[answer.choice === null ? null : String(answer.choice)]}
        pick={(id) => say({ kind: 'true-false', choice: id === 'true' })}
      />
    )
  if (body.kind === 'matching' && answer.kind === 'matching')
    return <Matching place={place} body={body} pairs={answer.pairs} say={(pairs) => say({ kind: 'matching', pairs })} />
  if (body.kind === 'ordering' && answer.kind === 'ordering')
    return (
      <Ordering
        place={place}
        options={body.options}
        order={answer.order}
        say={(order) => say({ kind: 'ordering', order })}
      />
    )
  if (body.kind === 'file' && answer.kind === 'file')
    return <FileInput place={place} body={body} name={answer.fileId ? answer.name : null} say={say} />
  if ((body.kind === 'short-answer' || body.kind === 'numeric' || body.kind === 'essay') && 'text' in answer)
    return <TextInput place={place} body={body} text={answer.text} say={(text) => say({ kind: body.kind, text })} />
  return null
}

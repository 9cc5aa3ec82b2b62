import type { SimpleAnswer } from '../question.ts'
import { type Computed } from './computed.ts'
import type { Slot } from './slots.ts'

export const writtenSlots = ({ result }: Computed): Slot[] =>
  result?.lines.flatMap(({ slots }) => slots.filter(({ written }) => written)) ?? []

export function shown({ paper, answers, late }: Computed, { position, part, of }: Slot) {
  const { body } = paper!.questions[position]!
  const { key } = paper!.keys[position]!
  const said = { ...answers, ...late }[position]
  const inner = body.kind === 'situational' ? body.parts.find(({ id }) => id === part)!.body : body
  const innerKey = key.kind === 'situational' ? key.parts[part]! : key
  const answer = (said?.kind === 'situational' ? said.parts[part] : said) as SimpleAnswer
  return {
    position,
    part,
    of,
    situation: body.kind === 'situational' ? body.prompt : null,
    prompt: inner.prompt,
    guide: 'guide' in innerKey ? innerKey.guide.map(({ text, share }) => ({ text, share })) : [],
    text: 'text' in answer ? answer.text : '',
    hasFile: answer.kind === 'file',
  }
}

import type { Answer, Topic } from '../../case.ts'
import type { Fields } from '../../fields.ts'
import { extensionTimeline } from './extension-timeline.ts'
import { pauseTimeline } from './pause-timeline.ts'
import { supplementTimeline } from './supplement-timeline.ts'

const known = /^(pause|resume)(_\w+)?$|^supplement_(request|complete)$|^extension$/

function kindOf(event: Fields): string {
  const kind = event.text('type')
  return known.test(kind) ? kind : event.fail('type', `chưa biết sự việc “${kind}”`)
}

/** A dossier's events; each kind is its own rule, and a case shows one kind. */
export const timelineTopic: Topic = (input): Answer => {
  const kinds = input.objects('events').map(kindOf)
  if (kinds.some((kind) => kind.includes('financial') || /^(pause|resume)/.test(kind))) return pauseTimeline(input)
  if (kinds.some((kind) => kind.startsWith('supplement'))) return supplementTimeline(input)
  return extensionTimeline(input)
}

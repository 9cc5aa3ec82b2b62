import type { Answer, Topic } from '../../case.ts'
import { extensionTimeline } from './extension-timeline.ts'
import { pauseTimeline } from './pause-timeline.ts'
import { supplementTimeline } from './supplement-timeline.ts'

/** A dossier's events; each kind is its own rule, and a case shows one kind. */
export const timelineTopic: Topic = (input): Answer => {
  const kinds = input.objects('events').map((event) => event.text('type'))
  if (kinds.some((kind) => kind.includes('financial') || /^(pause|resume)/.test(kind))) return pauseTimeline(input)
  if (kinds.some((kind) => kind.startsWith('supplement'))) return supplementTimeline(input)
  return extensionTimeline(input)
}

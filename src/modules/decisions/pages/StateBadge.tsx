import { Badge, type Tone } from '#ui/Badge.tsx'
import { type State, stateTitles } from '../model.ts'

const tones: Readonly<Record<State, Tone>> = {
  draft: 'draft',
  submitted: 'waits',
  signed: 'done',
  revoked: 'danger',
  discarded: 'plain',
}

export const StateBadge = ({ state }: { readonly state: State }) => (
  <Badge tone={tones[state]}>{stateTitles[state]}</Badge>
)

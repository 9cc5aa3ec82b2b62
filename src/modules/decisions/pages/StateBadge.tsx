import { Badge, type Tone } from '#ui/Badge.tsx'
import type { DecisionRow } from '../api.ts'

export type State = DecisionRow['state']

export const stateWords: Readonly<Record<State, string>> = {
  draft: 'Dự thảo',
  submitted: 'Đã trình',
  signed: 'Đã ký',
  revoked: 'Đã thu hồi',
  discarded: 'Đã huỷ',
}

const tones: Readonly<Record<State, Tone>> = {
  draft: 'draft',
  submitted: 'waits',
  signed: 'done',
  revoked: 'danger',
  discarded: 'plain',
}

export const StateBadge = ({ state }: { readonly state: State }) => (
  <Badge tone={tones[state]}>{stateWords[state]}</Badge>
)

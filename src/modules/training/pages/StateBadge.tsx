import { Badge, type Tone } from '#ui/Badge.tsx'
import { type ClassState, classStateNames } from '../model.ts'

const tones: Readonly<Record<ClassState, Tone>> = { coming: 'waits', running: 'acted', over: 'done' }

export const StateBadge = ({ state }: { readonly state: ClassState }) => (
  <Badge tone={tones[state]}>{classStateNames[state]}</Badge>
)

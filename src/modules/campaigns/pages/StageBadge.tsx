import { Badge, type Tone } from '#ui/Badge.tsx'
import type { CampaignRow } from '../api.ts'
import { type Stage, stageNames } from '../model.ts'

const tones: Readonly<Record<Stage, Tone>> = { open: 'waits', done: 'done', closed: 'draft' }

export const StageBadge = ({ campaign: { stage, late } }: { readonly campaign: CampaignRow }) =>
  late ? <Badge tone="danger">Quá hạn</Badge> : <Badge tone={tones[stage]}>{stageNames[stage]}</Badge>

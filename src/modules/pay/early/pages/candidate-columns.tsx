import { Badge, type Tone } from '#ui/Badge.tsx'
import { BecauseOf } from '#ui/BecauseOf.tsx'
import type { Column } from '#ui/Table.tsx'
import { viDate } from '#ui/format.ts'
import type { EarlyRaiseRow } from '../api.ts'
import { type State, stateNames } from '../model.ts'
import css from './early.module.css'

const tones: Readonly<Record<State, Tone>> = {
  proposed: 'acted',
  tied: 'waits',
  beyond: 'plain',
  refused: 'plain',
  done: 'done',
}

const draftWords = { draft: 'đang dự thảo', submitted: 'đã trình ký' } as const

const says: readonly Column<EarlyRaiseRow>[] = [
  { id: 'name', heading: 'Họ và tên', cell: ({ fullName }) => fullName, sort: ({ fullName }) => fullName, width: 150 },
  { id: 'state', heading: 'Tình trạng', cell: ({ state }) => <Badge tone={tones[state]}>{stateNames[state]}</Badge> },
  { id: 'says', heading: 'Vì sao', cell: (row) => row.says, wrap: true, width: 260 },
]

const figures: readonly Column<EarlyRaiseRow>[] = [
  { id: 'evidence', heading: 'Thành tích', cell: ({ evidence }) => evidence, wrap: true, width: 150 },
  { id: 'on', heading: 'Hưởng từ', cell: ({ on }) => on && viDate(on), sort: ({ on }) => on, align: 'end' },
  { id: 'months', heading: 'Nâng trước', cell: ({ months }) => months !== null && `${months} tháng`, align: 'end' },
  { id: 'order', heading: 'Thứ hạng', cell: ({ order }) => order, sort: ({ order }) => order, align: 'end' },
  { id: 'step', heading: 'Bậc', cell: ({ step }) => step, align: 'end' },
  { id: 'next', heading: 'Bậc mới', cell: ({ nextStep }) => nextStep, align: 'end' },
  { id: 'rank', heading: 'Mã ngạch', cell: ({ rank }) => rank },
  {
    id: 'unit',
    heading: 'Đơn vị',
    cell: ({ unitName }) => unitName,
    sort: ({ unitName }) => unitName,
    wrap: true,
    width: 180,
  },
]

export const listColumns: readonly Column<EarlyRaiseRow>[] = [...says, ...figures]

const columnsOf = (year: number): readonly Column<EarlyRaiseRow>[] => [
  ...says,
  {
    id: 'because',
    heading: 'Căn cứ',
    cell: ({ personId, fullName, inDecision }) => (
      <>
        <BecauseOf path={`/people/${personId}/early-raise?year=${year}`} of={`nâng bậc trước hạn của ${fullName}`} />
        {inDecision && <span className={css['under']}>{draftWords[inDecision.state]}</span>}
      </>
    ),
  },
  ...figures,
]

const kept = new Map<number, readonly Column<EarlyRaiseRow>[]>()
export const columnsFor = (year: number) => kept.get(year) ?? kept.set(year, columnsOf(year)).get(year)!

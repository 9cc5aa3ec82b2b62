import { ChevronDown, ListFilter, X } from 'lucide-react'
import { lazy, type ReactNode, useId, useState } from 'react'
import { isPlainDate, viDate } from '#lib/date.ts'
import { useAddress } from './address.ts'
import { Button } from './Button.tsx'
import css from './Filters.module.css'
import type { Filter } from './filters.ts'
import { PopButton } from './PopButton.tsx'

export type { Filter } from './filters.ts'

type Props = {
  readonly filters: readonly Filter[]
  /** How the sentence begins, or a SearchField. */
  readonly lead?: ReactNode
  /** How many there are: '1.240 người'. */
  readonly count?: ReactNode
  /** What stands at the end: ExportButton. */
  readonly children?: ReactNode
}

const FilterPanel = lazy(async () => ({ default: (await import('./FilterPanel.tsx')).FilterPanel }))

/** Filters that read like a sentence and live in the address. */
export function Filters({ filters, lead, count, children }: Props) {
  const [values, change] = useAddress()
  const [open, setOpen] = useState(false)
  const chips = useId()
  const set = filters.filter(({ id }) => values[id])
  const clear = () => change(Object.fromEntries(set.map(({ id }) => [id, null])))
  return (
    <div className={css['filters']} role="search" aria-label="Lọc danh sách" data-noprint>
      {lead}
      <Fold open={open} set={set.length} controls={chips} onPress={() => setOpen(!open)} />
      <div id={chips} className={css['chips']} data-open={open || undefined}>
        {filters.map((filter) => (
          <Chip
            key={filter.id}
            filter={filter}
            value={values[filter.id]}
            change={(to) => change({ [filter.id]: to })}
          />
        ))}
        {set.length > 1 && (
          <Button look="quiet" icon={X} onPress={clear}>
            Bỏ lọc
          </Button>
        )}
      </div>
      <span className={css['end']}>
        {count !== undefined && <span role="status">{count}</span>}
        {children}
      </span>
    </div>
  )
}

type FoldProps = {
  readonly open: boolean
  readonly set: number
  readonly controls: string
  readonly onPress: () => void
}

/** On a phone the list comes first: the chips open from here. */
const Fold = ({ open, set, controls, onPress }: FoldProps) => (
  <button
    type="button"
    className={`${css['chip']} ${css['fold']}`}
    aria-expanded={open}
    aria-controls={controls}
    data-mark={set > 0 ? 'set' : undefined}
    onClick={onPress}
  >
    <ListFilter size={14} aria-hidden />
    <strong>Bộ lọc{set > 0 && ` (${set})`}</strong>
    <ChevronDown size={13} aria-hidden />
  </button>
)

type ChipProps = {
  readonly filter: Filter
  readonly value: string | undefined
  readonly change: (to: string | null) => void
}

function Chip({ filter, value, change }: ChipProps) {
  if (filter.kind === 'switch')
    return (
      <button
        type="button"
        className={css['chip']}
        aria-pressed={Boolean(value)}
        data-mark={value && 'set'}
        onClick={() => change(value ? null : '1')}
      >
        {filter.word} <strong>{value ? filter.on : filter.off}</strong>
      </button>
    )
  return (
    <PopButton
      className={css['chip']}
      mark={value && 'set'}
      renderPanel={(pop) => <FilterPanel {...pop} filter={filter} value={value ?? null} change={change} />}
    >
      {filter.word} <strong>{chosenWords(filter, value)}</strong>
      <ChevronDown size={13} aria-hidden />
    </PopButton>
  )
}

function chosenWords(filter: Exclude<Filter, { kind: 'switch' }>, value: string | undefined): string {
  if (!value) return filter.any
  if (filter.kind === 'day') return isPlainDate(value) ? `${filter.before} ${viDate(value)}` : filter.any
  return filter.options.find(({ id }) => id === value)?.label ?? filter.any
}

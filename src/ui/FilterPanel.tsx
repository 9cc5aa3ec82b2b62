import { useState } from 'react'
import { Autocomplete, Input, TextField } from 'react-aria-components'
import { isPlainDate, type PlainDate } from '#lib/date.ts'
import { Button } from './Button.tsx'
import { DateField } from './DateField.tsx'
import css from './Filters.module.css'
import type { Filter } from './filters.ts'
import { Options } from './Options.tsx'
import { holds } from './options.ts'
import { Pop } from './Pop.tsx'
import type { PopProps } from './PopButton.tsx'

type Props = PopProps & {
  readonly filter: Filter
  readonly value: string | null
  readonly change: (to: string | null) => void
}

/** What a chip opens: a list to choose from, or a day. */
export function FilterPanel({ filter, value, change, ...pop }: Props) {
  const choose = (to: string | null) => {
    change(to)
    pop.onClose()
  }
  if (filter.kind === 'choice')
    return (
      <Pop {...pop} label={filter.word} bare>
        <Autocomplete filter={holds}>
          {filter.options.length > 8 && (
            <TextField aria-label="Tìm trong danh sách" autoFocus>
              <Input className={css['find'] ?? ''} placeholder="Gõ để tìm…" />
            </TextField>
          )}
          <Options
            label={filter.word}
            options={[{ id: '', label: filter.any }, ...filter.options]}
            chosen={value ?? ''}
            onChoose={(id) => choose(id === '' ? null : id)}
          />
        </Autocomplete>
      </Pop>
    )
  return (
    <Pop {...pop} label={filter.word}>
      <DayFilter
        label={filter.kind === 'day' ? `${filter.word} ${filter.before}` : filter.word}
        value={value}
        choose={choose}
      />
    </Pop>
  )
}

type DayProps = { readonly label: string; readonly value: string | null; readonly choose: (to: string | null) => void }

function DayFilter({ label, value, choose }: DayProps) {
  const [day, setDay] = useState<PlainDate | null>(value !== null && isPlainDate(value) ? value : null)
  return (
    <>
      <DateField label={label} value={day} onChange={setDay} />
      <Button look="primary" onPress={() => choose(day)}>
        Lọc
      </Button>
      <Button onPress={() => choose(null)}>Bỏ điều kiện này</Button>
    </>
  )
}

import { useQueryClient } from '@tanstack/react-query'
import { Button as AriaButton } from 'react-aria-components'
import type { Finding } from '#law/kit/finding.ts'
import { number } from '#ui/format.ts'
import { usePanels } from '#ui/panels.ts'
import { query } from '#ui/query.ts'
import { say } from '#ui/toasts.ts'
import type { SheetRow } from '../sheet-api.ts'
import { amountOf } from '../sheet-columns.ts'
import type { MoneyPart } from '../slip-shape.ts'
import css from './payroll.module.css'

type Props = {
  readonly row: SheetRow
  readonly part: MoneyPart | 'arrears' | 'payable'
  readonly heading: string
  readonly month: string
}

/** An amount that opens what it rests on; the finding is read only when it is wanted. */
export function Amount({ row, part, heading, month }: Props) {
  const value = amountOf(row, part)
  const { show } = usePanels()
  const client = useQueryClient()
  if (value === null || value === 0) return <Figure value={value} />
  const options = query<Finding<unknown>>(`/people/${row.personId}/pay/why`, { month, part })
  const read = () => client.fetchQuery(options).then(show, (error: Error) => say(error.message, { tone: 'danger' }))
  return (
    <AriaButton
      className={css['amount'] ?? ''}
      aria-label={`Căn cứ ${heading} của ${row.fullName}: ${number(value)}`}
      onPress={() => void read()}
    >
      {number(value)}
    </AriaButton>
  )
}

export function Figure({ value, strong }: { readonly value: number | null; readonly strong?: boolean }) {
  if (value === null) return ''
  if (strong && value !== 0) return <strong>{number(value)}</strong>
  return <span className={value === 0 ? css['none'] : undefined}>{number(value)}</span>
}

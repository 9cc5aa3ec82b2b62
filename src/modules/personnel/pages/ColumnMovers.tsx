import { ArrowDown, ArrowUp } from 'lucide-react'
import { Button } from '#ui/Button.tsx'
import type { PeopleColumn } from '../model.ts'
import { moved } from './column-order.ts'
import { headingOf } from './people-columns.tsx'

type Props = {
  readonly id: PeopleColumn
  readonly columns: readonly PeopleColumn[]
  readonly set: (next: readonly PeopleColumn[]) => void
}

export function ColumnMovers({ id, columns, set }: Props) {
  const at = columns.indexOf(id)
  return (
    <span>
      <Button
        look="quiet"
        icon={ArrowUp}
        label={`Đưa cột ${headingOf(id)} lên trước`}
        isDisabled={at <= 1}
        onPress={() => set(moved(columns, id, -1))}
      />
      <Button
        look="quiet"
        icon={ArrowDown}
        label={`Đưa cột ${headingOf(id)} ra sau`}
        isDisabled={at === columns.length - 1}
        onPress={() => set(moved(columns, id, 1))}
      />
    </span>
  )
}

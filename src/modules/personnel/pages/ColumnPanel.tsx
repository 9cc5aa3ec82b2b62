import { ArrowDown, ArrowUp } from 'lucide-react'
import { useAddress } from '#ui/address.ts'
import { Button } from '#ui/Button.tsx'
import { Checkbox } from '#ui/Checkbox.tsx'
import { Pop } from '#ui/Pop.tsx'
import type { PopProps } from '#ui/PopButton.tsx'
import { type PeopleColumn, peopleColumns } from '../model.ts'
import { moved, toggled } from './column-order.ts'
import { headingOf } from './people-columns.tsx'
import css from './people.module.css'

type Props = PopProps & { readonly columns: readonly PeopleColumn[] }

/** Which columns, in which order. The workbook gets the same. */
export function ColumnPanel({ columns, ...pop }: Props) {
  const [, change] = useAddress()
  const set = (next: readonly PeopleColumn[]) => change({ cot: next.join(',') })
  const others = peopleColumns.filter((id) => !columns.includes(id))
  return (
    <Pop {...pop} label="Các cột" end>
      <ul className={css['columns']}>
        {[...columns, ...others].map((id) => (
          <li key={id}>
            <Checkbox
              label={headingOf(id)}
              value={columns.includes(id)}
              disabled={id === 'fullName'}
              onChange={() => set(toggled(columns, id))}
            />
            {columns.includes(id) && id !== 'fullName' && <Movers id={id} columns={columns} set={set} />}
          </li>
        ))}
      </ul>
      <Button onPress={() => change({ cot: null })}>Như lúc đầu</Button>
    </Pop>
  )
}

type MoversProps = {
  readonly id: PeopleColumn
  readonly columns: readonly PeopleColumn[]
  readonly set: (next: readonly PeopleColumn[]) => void
}

function Movers({ id, columns, set }: MoversProps) {
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

import { useAddress } from '#ui/address.ts'
import { Button } from '#ui/Button.tsx'
import { Checkbox } from '#ui/Checkbox.tsx'
import { Pop } from '#ui/Pop.tsx'
import type { PopProps } from '#ui/PopButton.tsx'
import { type PeopleColumn, peopleColumns } from '../model.ts'
import { ColumnMovers } from './ColumnMovers.tsx'
import { toggled } from './column-order.ts'
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
            {columns.includes(id) && id !== 'fullName' && <ColumnMovers id={id} columns={columns} set={set} />}
          </li>
        ))}
      </ul>
      <Button onPress={() => change({ cot: null })}>Như lúc đầu</Button>
    </Pop>
  )
}

import { ComboBox } from '#ui/ComboBox.tsx'
import { Select } from '#ui/Select.tsx'
import { useUnits } from '../../access/pages/useUnits.ts'
import type { TableQuestion } from '../saved/api.ts'
import css from './statistics.module.css'
import type { Catalogue } from './wire.ts'

type Props = {
  readonly table: TableQuestion
  readonly catalogue: Catalogue
  readonly change: (to: Partial<TableQuestion>) => void
}

const nothing = { id: '', label: 'Không' }

/** Nhóm người, dòng, cột, đơn vị. */
export function BuilderFields({ table, catalogue, change }: Props) {
  const { population, rows, columns, unitId } = table
  const units = useUnits()
  const used = new Set([...rows, ...columns])
  const free = (own: string | undefined) =>
    catalogue.traits.filter(({ id }) => id === own || !used.has(id)).map(({ id, label }) => ({ id, label }))
  const side = (name: 'rows' | 'columns', at: number, label: string) => (
    <Select
      label={label}
      options={name === 'rows' && at === 0 ? free(table[name][at]) : [nothing, ...free(table[name][at])]}
      value={table[name][at] ?? ''}
      onChange={(to) => change({ [name]: placed(table[name], at, to) })}
    />
  )
  return (
    <div className={css['builder']}>
      <Select
        label="Đếm"
        options={catalogue.populations}
        value={population}
        onChange={(to) => to && change({ population: to })}
      />
      {side('rows', 0, 'Dòng')}
      {side('rows', 1, 'Dòng, bên trong')}
      {side('columns', 0, 'Cột')}
      {side('columns', 1, 'Cột, bên trong')}
      <ComboBox
        label="Đơn vị"
        placeholder="Mọi đơn vị"
        options={units}
        value={unitId}
        onChange={(to) => change({ unitId: to })}
      />
    </div>
  )
}

/** The traits of one side after choosing one of them; an empty choice takes the place away. */
const placed = (traits: readonly string[], at: number, to: string | null) =>
  [...traits.slice(0, at), to ?? '', ...traits.slice(at + 1)].filter((trait) => trait !== '')

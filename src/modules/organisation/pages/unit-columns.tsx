import type { Column } from '#ui/Table.tsx'
import type { UnitStrength } from '../arrange.ts'
import { type StaffKind, staffKindNames } from '../model.ts'
import { Balance } from './Balance.tsx'
import { Figure } from './Figure.tsx'
import css from './organisation.module.css'

type Shape = {
  readonly kinds: readonly StaffKind[]
  readonly phone: boolean
  /** Rows keep the tree's order. */ readonly isTree: boolean
}

export function unitColumns({ kinds, phone, isTree }: Shape): readonly Column<UnitStrength>[] {
  const all: Column<UnitStrength> = {
    id: 'all',
    heading: 'Cộng',
    align: 'end',
    sort: true,
    cell: (unit) => <Figure strength={unit.all} unit={unit} staff={null} />,
  }
  return [
    {
      id: 'name',
      heading: 'Đơn vị',
      wrap: true,
      width: phone ? 140 : 320,
      cell: (unit) => <UnitName unit={unit} isTree={isTree} />,
    },
    ...(phone ? [] : kinds.map(kindColumn)),
    all,
    {
      id: 'balance',
      heading: phone ? 'So sánh' : 'So với biên chế',
      sort: true,
      cell: ({ all: strength }) => <Balance strength={strength} />,
    },
  ]
}

const kindColumn = (staff: StaffKind): Column<UnitStrength> => ({
  id: staff,
  heading: staffKindNames[staff],
  align: 'end',
  sort: true,
  cell: (unit) => <Figure strength={unit.whole[staff]} unit={unit} staff={staff} />,
})

/** In the tree a unit stands under its parent; out of it, it says where it belongs. */
function UnitName({ unit: { name, depth, path }, isTree }: { readonly unit: UnitStrength; readonly isTree: boolean }) {
  if (isTree) return <span style={{ display: 'block', paddingInlineStart: depth * 20 }}>{name}</span>
  const above = path.split(' › ').slice(0, -1).join(' › ')
  return (
    <>
      {name}
      {above && <span className={css['above']}>{above}</span>}
    </>
  )
}

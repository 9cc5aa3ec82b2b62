import { sumOf, type UnitStrength } from '../arrange.ts'
import type { StaffKind } from '../model.ts'
import { Balance } from './Balance.tsx'
import { Figure } from './Figure.tsx'

type Props = { readonly units: readonly UnitStrength[]; readonly kinds: readonly StaffKind[] }

export function SumRow({ units, kinds }: Props) {
  const { whole, all } = sumOf(units)
  return (
    <tr>
      <td>Toàn bộ</td>
      {kinds.map((staff) => (
        <td key={staff} data-align="end">
          <Figure strength={whole[staff]} unit={null} staff={staff} />
        </td>
      ))}
      <td data-align="end">
        <Figure strength={all} unit={null} staff={null} />
      </td>
      <td>
        <Balance strength={all} />
      </td>
    </tr>
  )
}

import { number } from '#ui/format.ts'
import { balanceWords, type Strength, type UnitStrength } from '../arrange.ts'
import { staffKindNames, staffKinds } from '../model.ts'
import { Figure } from './Figure.tsx'
import css from './organisation.module.css'

/** By kind of staff: có mặt / biên chế of the whole tree, and the unit's own where that differs. */
export function Strengths({ unit, hasTree }: { readonly unit: UnitStrength; readonly hasTree: boolean }) {
  const kinds = staffKinds.filter((staff) => unit.whole[staff].people > 0 || unit.whole[staff].quota !== null)
  if (kinds.length === 0) return <p className={css['none']}>Chưa có người và chưa được giao biên chế.</p>
  return (
    <table className={css['strengths']}>
      <thead>
        <tr>
          <th scope="col">Có mặt / biên chế</th>
          {hasTree && <th scope="col">riêng đơn vị</th>}
          <th scope="col">{hasTree ? 'cả trực thuộc' : 'số người'}</th>
          <th scope="col">so sánh</th>
        </tr>
      </thead>
      <tbody>
        {kinds.map((staff) => (
          <tr key={staff}>
            <th scope="row">{staffKindNames[staff]}</th>
            {hasTree && <td>{plain({ people: unit.people[staff], quota: unit.quota[staff] })}</td>}
            <td>
              <Figure strength={unit.whole[staff]} unit={unit} staff={staff} />
            </td>
            <td>{balanceWords(unit.whole[staff])}</td>
          </tr>
        ))}
        <tr className={css['total']}>
          <th scope="row">Cộng</th>
          {hasTree && <td />}
          <td>
            <Figure strength={unit.all} unit={unit} staff={null} />
          </td>
          <td>{balanceWords(unit.all)}</td>
        </tr>
      </tbody>
    </table>
  )
}

const plain = ({ people, quota }: Strength) => `${number(people)} / ${quota === null ? '–' : number(quota)}`

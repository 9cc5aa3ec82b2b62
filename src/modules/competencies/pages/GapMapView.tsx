import { useAddress } from '#ui/address.ts'
import { useDay } from '#ui/day.ts'
import { Empty } from '#ui/Empty.tsx'
import { number, viDate } from '#ui/format.ts'
import { useGet } from '#ui/query.ts'
import type { PlainDate } from '#lib/date.ts'
import type { GapMap } from '../api.ts'
import css from './competencies.module.css'
import { GapPeopleTable } from './GapPeopleTable.tsx'

type Cell = GapMap['cells'][number]

/** Bản đồ khoảng trống; a cell opens the people behind it. */
export function GapMapView() {
  const { day } = useDay()
  const map = useGet<GapMap>('/competencies/gaps', { day })
  const [values, change] = useAddress()
  const { units, competencies } = map
  if (competencies.length === 0)
    return (
      <Empty title="Chưa có yêu cầu năng lực">
        Đặt yêu cầu cho mọi người, một chức vụ hay một đơn vị; khoảng trống hiện ra ở đây.
      </Empty>
    )
  const cells = new Map(map.cells.map((cell) => [`${cell.unitId} ${cell.framework} ${cell.code}`, cell]))
  const chosen = values['o'] ? cells.get(values['o']) : undefined
  return (
    <div className={css['part']}>
      <p>
        Ngày {viDate(map.day as PlainDate)}. Mỗi ô: số người đã đạt trên số người phải có. Ô càng đậm, càng nhiều người
        còn thiếu.
      </p>
      <div className={css['scroll']} role="region" aria-label="Bản đồ khoảng trống" tabIndex={0}>
        <table className={css['map']}>
          <thead>
            <tr>
              <th scope="col">Đơn vị</th>
              {competencies.map(({ framework, code, name }) => (
                <th key={`${framework} ${code}`} scope="col" title={name}>
                  {code}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {units.map((unit) => (
              <tr key={unit.id}>
                <th scope="row">
                  {unit.name} <small>{number(unit.people)} người</small>
                </th>
                {competencies.map(({ framework, code }) => {
                  const id = `${unit.id} ${framework} ${code}`
                  return (
                    <MapCell
                      key={id}
                      cell={cells.get(id)}
                      isChosen={values['o'] === id}
                      choose={() => change({ o: id })}
                    />
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {chosen && (
        <GapPeopleTable
          cell={chosen}
          title={`${units.find(({ id }) => id === chosen.unitId)?.name ?? ''}: ${competencies.find((one) => one.framework === chosen.framework && one.code === chosen.code)?.name ?? ''}`}
        />
      )}
    </div>
  )
}

type CellProps = { readonly cell: Cell | undefined; readonly isChosen: boolean; readonly choose: () => void }

function MapCell({ cell, isChosen, choose }: CellProps) {
  if (!cell) return <td className={css['none']}>–</td>
  const missing = 1 - cell.held / cell.required
  const shade = missing === 0 ? 'full' : missing < 0.25 ? 'few' : missing < 0.6 ? 'some' : 'many'
  return (
    <td>
      <button type="button" className={css['cell']} data-shade={shade} aria-pressed={isChosen} onClick={choose}>
        {number(cell.held)}/{number(cell.required)}
      </button>
    </td>
  )
}

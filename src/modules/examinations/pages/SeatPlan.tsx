import type { HallRoom } from '../hall/api.ts'
import css from './exams.module.css'

/** Sơ đồ phòng: who sits where, with which paper. */
export function SeatPlan({ room }: { readonly room: HallRoom }) {
  const at = (row: number, column: number) => room.seats.find((seat) => seat.row === row && seat.column === column)
  return (
    <div className={css['plan']} role="region" aria-label={`Sơ đồ ${room.name}`} tabIndex={0}>
      <table className={css['seats']}>
        <tbody>
          {span(room.rows).map((row) => (
            <tr key={row}>
              <th scope="row">Hàng {row}</th>
              {span(room.columns).map((column) => {
                const seat = at(row, column)
                return (
                  <td key={column} data-empty={seat ? undefined : ''}>
                    {seat ? `${seat.number} ${seat.fullName}` : 'trống'}
                    {seat?.paper && <span className={css['paper']}>đề {seat.paper}</span>}
                    {seat?.used && <span className={css['paper']}>đã vào</span>}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const span = (count: number) => Array.from({ length: count }, (_, at) => at + 1)

import type { Difference } from '../api.ts'
import css from './rosters.module.css'

type Props = { readonly differences: readonly Difference[]; readonly isDone: boolean }

/** Field by field: as the records say it, and as the list does. */
export const Changes = ({ differences, isDone }: Props) => (
  <section>
    <h3>{isDone ? 'Đã thay đổi' : 'Sẽ thay đổi'}</h3>
    <table className={css['changes']}>
      <thead>
        <tr>
          <th scope="col">Mục</th>
          <th scope="col">{isDone ? 'Trước đó' : 'Hồ sơ đang có'}</th>
          <th scope="col">Theo danh sách</th>
        </tr>
      </thead>
      <tbody>
        {differences.map(({ field, label, before, after }) => (
          <tr key={field}>
            <th scope="row">{label}</th>
            <td>{before ? <del>{before}</del> : <span className={css['soft']}>chưa có</span>}</td>
            <td>
              <ins>{after}</ins>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
)

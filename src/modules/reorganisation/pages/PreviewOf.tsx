import { number } from '#ui/format.ts'
import { KeyValue } from '#ui/KeyValue.tsx'
import type { Preview } from '../api.ts'
import type { Draft, Unit } from './plan-state.ts'
import { Places } from './Places.tsx'
import css from './reorganisation.module.css'

export type Props = {
  readonly preview: Preview
  readonly targets: readonly Unit[]
  readonly draft: Draft
  readonly onPlace: (placed: Draft['placed']) => void
}

/** What the plan would do, in numbers, and whom to place by hand. */
export function PreviewOf({ preview, targets, draft, onPlace }: Props) {
  const { units, people, residents, children, quota, says } = preview
  return (
    <section className={css['preview']} aria-label="Xem trước">
      <h2>Xem trước</h2>
      {says ? <p role="alert">{says}</p> : <p>Phương án làm được.</p>}
      <KeyValue
        columns={2}
        facts={[
          { label: 'Số đơn vị', value: `${number(units.before)} thành ${number(units.after)}` },
          { label: 'Kết thúc, đổi, lập', value: `${units.ended}, ${units.changed}, ${units.created}` },
          { label: 'Người chuyển theo', value: number(people) },
          { label: 'Người trên địa bàn', value: number(residents) },
          { label: 'Đơn vị trực thuộc chuyển theo', value: number(children) },
          { label: 'Biên chế chuyển theo', value: number(quota) },
        ]}
      />
      <ul>
        {preview.rows.map(({ unitId, name, sentence, people: count }) => (
          <li key={unitId}>
            {name}: {sentence}
            {count > 0 && ` (${number(count)} người)`}
          </li>
        ))}
      </ul>
      {preview.accounts.length > 0 && (
        <>
          <h3>Tài khoản phụ trách đơn vị sẽ kết thúc</h3>
          <p>Sau ngày sắp xếp, các tài khoản này không còn phạm vi nào; quản trị viên giao lại ở trang Tài khoản.</p>
          <ul>
            {preview.accounts.map(({ username, fullName, unitName }) => (
              <li key={username + unitName}>
                {fullName} ({username}): {unitName}
              </li>
            ))}
          </ul>
        </>
      )}
      {preview.toPlace.length > 0 && <Places preview={preview} targets={targets} draft={draft} onPlace={onPlace} />}
    </section>
  )
}

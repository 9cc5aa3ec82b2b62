import { number } from '#ui/format.ts'
import { KeyValue } from '#ui/KeyValue.tsx'
import { Select } from '#ui/Select.tsx'
import type { Preview } from '../api.ts'
import type { Draft, Unit } from './plan-state.ts'
import css from './reorganisation.module.css'

type Props = {
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
      {preview.toPlace.length > 0 && <Places preview={preview} targets={targets} draft={draft} onPlace={onPlace} />}
    </section>
  )
}

/** Người của đơn vị bị tách: each chosen by hand, then previewed again. */
function Places({ preview: { toPlace }, targets, draft, onPlace }: Props) {
  const options = (unitId: string) => {
    const ending = draft.steps.find((step) => step.does === 'end' && step.unitId === unitId)
    const to = ending?.does === 'end' ? ending.to : []
    return targets.filter(({ id }) => to.length === 0 || to.includes(id)).map(({ id, path }) => ({ id, label: path }))
  }
  return (
    <>
      <h3>Xếp bằng tay ({number(toPlace.length)} người)</h3>
      <p>Chọn đơn vị cho từng người, rồi bấm Xem trước lần nữa.</p>
      <div className={css['places']}>
        {toPlace.map(({ personId, fullName, birthOn, unitId, unitName }) => (
          <Select
            key={personId}
            label={`${fullName}, sinh ${birthOn || 'chưa ghi'}, ${unitName}`}
            options={options(unitId)}
            value={draft.placed[personId] ?? null}
            onChange={(id) => onPlace({ ...draft.placed, [personId]: id ?? '' })}
          />
        ))}
      </div>
    </>
  )
}

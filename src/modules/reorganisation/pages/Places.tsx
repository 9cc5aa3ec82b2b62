import { useState } from 'react'
import { fold } from '#lib/text.ts'
import { Button } from '#ui/Button.tsx'
import { number } from '#ui/format.ts'
import { Select } from '#ui/Select.tsx'
import { TextField } from '#ui/TextField.tsx'
import type { Preview } from '../api.ts'
import type { Draft, Unit } from './plan-state.ts'
import css from './reorganisation.module.css'

type Props = {
  readonly preview: Preview
  readonly targets: readonly Unit[]
  readonly draft: Draft
  readonly onPlace: (placed: Draft['placed']) => void
}

const most = 30

/** Người của đơn vị bị tách: found by name, title or unit, each chosen by hand, or all that are found at once. */
export function Places({ preview: { toPlace }, targets, draft, onPlace }: Props) {
  const [q, setQ] = useState('')
  const [left, setLeft] = useState<string | null>('left')
  const wanted = fold(q)
  const found = toPlace.filter(
    ({ fullName, title, unitName, personId }) =>
      (left === 'all' || !draft.placed[personId]) && fold(`${fullName} ${title ?? ''} ${unitName}`).includes(wanted),
  )
  const placed = toPlace.filter(({ personId }) => draft.placed[personId]).length
  return (
    <>
      <h3>
        Xếp bằng tay: đã xếp {number(placed)} trên {number(toPlace.length)} người
      </h3>
      <p>Chọn đơn vị cho từng người, hoặc tìm rồi xếp cả nhóm, rồi bấm Xem trước lần nữa.</p>
      <div className={css['form']}>
        <TextField label="Tìm theo tên, chức danh, đơn vị" value={q} onChange={setQ} />
        <Select label="Hiện" options={shows} value={left} onChange={setLeft} />
        <PlaceAll
          found={found}
          options={found[0] ? optionsFor(found, draft, targets) : []}
          onPlace={(id) => onPlace({ ...draft.placed, ...Object.fromEntries(found.map((one) => [one.personId, id])) })}
        />
      </div>
      <div className={css['places']}>
        {found.slice(0, most).map((one) => (
          <Select
            key={one.personId}
            label={`${one.fullName}, sinh ${one.birthOn || 'chưa ghi'}, ${one.title ?? one.unitName}`}
            options={optionsFor([one], draft, targets)}
            value={draft.placed[one.personId] ?? null}
            onChange={(id) => onPlace({ ...draft.placed, [one.personId]: id ?? '' })}
          />
        ))}
      </div>
      {found.length > most && <p>Còn {number(found.length - most)} người nữa: xếp bớt hoặc tìm hẹp hơn để thấy.</p>}
    </>
  )
}

const shows = [
  { id: 'left', label: 'Chưa xếp' },
  { id: 'all', label: 'Tất cả' },
]

type AllProps = {
  readonly found: Preview['toPlace']
  readonly options: readonly { id: string; label: string }[]
  readonly onPlace: (unitId: string) => void
}

function PlaceAll({ found, options, onPlace }: AllProps) {
  const [unitId, setUnit] = useState<string | null>(null)
  return (
    <>
      <Select label="Xếp mọi người tìm thấy vào" options={options} value={unitId} onChange={setUnit} />
      <Button
        isDisabled={!options.some(({ id }) => id === unitId) || found.length === 0}
        onPress={() => unitId && onPlace(unitId)}
      >
        Xếp {number(found.length)} người
      </Button>
    </>
  )
}

/** Where every one of these may go: the successors that their units share. */
function optionsFor(people: Preview['toPlace'], { steps }: Draft, targets: readonly Unit[]) {
  const lists = [...new Set(people.map(({ unitId }) => unitId))].map((unitId) => {
    const ending = steps.find((step) => step.does === 'end' && step.unitId === unitId)
    return ending?.does === 'end' ? ending.to : []
  })
  return targets
    .filter(({ id }) => lists.every((to) => to.length === 0 || to.includes(id)))
    .map(({ id, path }) => ({ id, label: path }))
}

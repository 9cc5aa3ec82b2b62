import { useState } from 'react'
import { Button } from '#ui/Button.tsx'
import { ComboBox } from '#ui/ComboBox.tsx'
import { Select } from '#ui/Select.tsx'
import { type SuccessionKind, successionKindNames, successionKinds } from '../../organisation/model.ts'
import type { Step, Unit } from './plan-state.ts'

export type Props = {
  readonly units: readonly Unit[]
  readonly made: readonly Unit[]
  readonly onAdd: (step: Step) => void
}

const ways = successionKinds.map((kind) => ({ id: kind, label: successionKindNames[kind] }))

export const optionsOf = (units: readonly Unit[]) => units.map(({ id, path }) => ({ id, label: path }))

/** Kết thúc: who takes over, and of several, who takes what is not placed by hand. */
export function EndForm({ units, made, onAdd }: Props) {
  const [unitId, setUnit] = useState<string | null>(null)
  const [kind, setKind] = useState<string | null>('merged')
  const [to, setTo] = useState<readonly string[]>([])
  const [heir, setHeir] = useState<string | null>(null)
  const all = [...made, ...units]
  const chosen = all.filter(({ id }) => to.includes(id))
  const add = () => {
    if (!unitId) return
    onAdd({ does: 'end', unitId, kind: (kind ?? 'merged') as SuccessionKind, to, heir })
    setUnit(null)
    setTo([])
    setHeir(null)
  }
  return (
    <>
      <ComboBox label="Đơn vị kết thúc" options={optionsOf(units)} value={unitId} onChange={setUnit} />
      <Select label="Cách kế thừa" options={ways} value={kind} onChange={setKind} />
      <ComboBox
        key={to.length}
        label="Thêm đơn vị kế thừa"
        help={chosen.length > 0 ? `Đã chọn: ${chosen.map(({ name }) => name).join(', ')}` : 'Nhiều đơn vị khi bị tách.'}
        options={optionsOf(all.filter(({ id }) => id !== unitId && !to.includes(id)))}
        value={null}
        onChange={(id) => id && setTo([...to, id])}
      />
      {to.length > 1 && (
        <Select
          label="Đơn vị nhận biên chế, đơn vị trực thuộc"
          options={optionsOf(chosen)}
          value={heir ?? to[0] ?? null}
          onChange={setHeir}
        />
      )}
      <Button onPress={add} isDisabled={!unitId}>
        Thêm bước
      </Button>
    </>
  )
}

/** Kế thừa một phần: the unit goes on, and another takes over a part. */
export function LinkForm({ units, made, onAdd }: Props) {
  const [from, setFrom] = useState<string | null>(null)
  const [to, setTo] = useState<string | null>(null)
  const [kind, setKind] = useState<string | null>('split')
  const add = () => {
    if (!from || !to) return
    onAdd({ does: 'link', fromId: from, toId: to, kind: (kind ?? 'split') as SuccessionKind })
    setFrom(null)
    setTo(null)
  }
  const others = [...made, ...units].filter(({ id }) => id !== from)
  return (
    <>
      <ComboBox label="Đơn vị giao" options={optionsOf(units)} value={from} onChange={setFrom} />
      <Select label="Cách kế thừa" options={ways} value={kind} onChange={setKind} />
      <ComboBox label="Đơn vị nhận" options={optionsOf(others)} value={to} onChange={setTo} />
      <Button onPress={add} isDisabled={!from || !to}>
        Thêm bước
      </Button>
    </>
  )
}

import { useState } from 'react'
import { newId } from '#lib/id.ts'
import { Button } from '#ui/Button.tsx'
import { ComboBox } from '#ui/ComboBox.tsx'
import { Select } from '#ui/Select.tsx'
import { TextField } from '#ui/TextField.tsx'
import {
  type SuccessionKind,
  successionKindNames,
  successionKinds,
  unitKindNames,
  unitKinds,
} from '../../organisation/model.ts'
import css from './reorganisation.module.css'
import type { Step, Unit } from './plan-state.ts'

type Props = { readonly units: readonly Unit[]; readonly made: readonly Unit[]; readonly onAdd: (step: Step) => void }

const does = [
  { id: 'end', label: 'Kết thúc một đơn vị' },
  { id: 'change', label: 'Đổi tên, loại, mã một đơn vị' },
  { id: 'create', label: 'Lập đơn vị mới' },
]
const kinds = [{ id: '', label: 'Chưa ghi' }, ...unitKinds.map((kind) => ({ id: kind, label: unitKindNames[kind] }))]
const ways = successionKinds.map((kind) => ({ id: kind, label: successionKindNames[kind] }))

/** One step of the plan, added to those above it. */
export function StepForm({ units, made, onAdd }: Props) {
  const [doing, setDoing] = useState<string>('end')
  return (
    <div className={css['form']}>
      <Select label="Bước" options={does} value={doing} onChange={(id) => setDoing(id ?? 'end')} />
      {doing === 'end' && <EndForm units={units} made={made} onAdd={onAdd} />}
      {doing === 'change' && <ChangeForm units={units} made={made} onAdd={onAdd} />}
      {doing === 'create' && <CreateForm units={units} made={made} onAdd={onAdd} />}
    </div>
  )
}

const optionsOf = (units: readonly Unit[]) => units.map(({ id, path }) => ({ id, label: path }))

function EndForm({ units, made, onAdd }: Props) {
  const [unitId, setUnit] = useState<string | null>(null)
  const [kind, setKind] = useState<string | null>('merged')
  const [to, setTo] = useState<readonly string[]>([])
  const all = [...made, ...units]
  const name = (id: string) => all.find((unit) => unit.id === id)?.name ?? ''
  const add = () => {
    if (!unitId) return
    onAdd({ does: 'end', unitId, kind: (kind ?? 'merged') as SuccessionKind, to })
    setUnit(null)
    setTo([])
  }
  return (
    <>
      <ComboBox label="Đơn vị kết thúc" options={optionsOf(units)} value={unitId} onChange={setUnit} />
      <Select label="Cách kế thừa" options={ways} value={kind} onChange={setKind} />
      <ComboBox
        key={to.length}
        label="Thêm đơn vị kế thừa"
        help={
          to.length > 0
            ? `Đã chọn: ${to.map(name).join(', ')}`
            : 'Chọn nhiều đơn vị khi bị tách; đơn vị đầu nhận biên chế.'
        }
        options={optionsOf(all.filter(({ id }) => id !== unitId && !to.includes(id)))}
        value={null}
        onChange={(id) => id && setTo([...to, id])}
      />
      <Button onPress={add} isDisabled={!unitId}>
        Thêm bước
      </Button>
    </>
  )
}

function ChangeForm({ units, onAdd }: Props) {
  const [form, setForm] = useState<{ unitId: string | null; name: string; kind: string; code: string }>(noChange)
  const choose = (id: string | null) => {
    const unit = units.find((one) => one.id === id)
    setForm(unit ? { unitId: unit.id, name: unit.name, kind: unit.kind ?? '', code: unit.code ?? '' } : noChange)
  }
  const add = () => {
    if (!form.unitId) return
    onAdd({ does: 'change', ...form, unitId: form.unitId })
    setForm(noChange)
  }
  return (
    <>
      <ComboBox label="Đơn vị" options={optionsOf(units)} value={form.unitId} onChange={choose} />
      <TextField label="Tên mới" value={form.name} onChange={(name) => setForm({ ...form, name })} />
      <Select
        label="Loại"
        options={kinds}
        value={form.kind}
        onChange={(kind) => setForm({ ...form, kind: kind ?? '' })}
      />
      <TextField label="Mã" value={form.code} onChange={(code) => setForm({ ...form, code })} />
      <Button onPress={add} isDisabled={!form.unitId || !form.name.trim()}>
        Thêm bước
      </Button>
    </>
  )
}

const noChange = { unitId: null, name: '', kind: '', code: '' }

function CreateForm({ units, made, onAdd }: Props) {
  const [form, setForm] = useState<{ name: string; kind: string; code: string; parentId: string | null }>(noUnit)
  const add = () => {
    onAdd({ does: 'create', id: newId(), ...form, name: form.name.trim() })
    setForm(noUnit)
  }
  return (
    <>
      <TextField label="Tên đơn vị" value={form.name} onChange={(name) => setForm({ ...form, name })} />
      <Select
        label="Loại"
        options={kinds}
        value={form.kind}
        onChange={(kind) => setForm({ ...form, kind: kind ?? '' })}
      />
      <TextField label="Mã" value={form.code} onChange={(code) => setForm({ ...form, code })} />
      <ComboBox
        label="Thuộc"
        options={[{ id: '', label: 'Đứng đầu cây đơn vị' }, ...optionsOf([...made, ...units])]}
        value={form.parentId}
        onChange={(parentId) => setForm({ ...form, parentId })}
      />
      <Button onPress={add} isDisabled={!form.name.trim()}>
        Thêm bước
      </Button>
    </>
  )
}

const noUnit = { name: '', kind: 'ward', code: '', parentId: '' }

import { useState } from 'react'
import { newId } from '#lib/id.ts'
import { Button } from '#ui/Button.tsx'
import { ComboBox } from '#ui/ComboBox.tsx'
import { Select } from '#ui/Select.tsx'
import { TextField } from '#ui/TextField.tsx'
import { unitKindNames, unitKinds } from '../../organisation/model.ts'
import { EndForm, LinkForm, optionsOf, type Props } from './HeirForms.tsx'
import css from './reorganisation.module.css'

const does = [
  { id: 'end', label: 'Kết thúc một đơn vị' },
  { id: 'change', label: 'Đổi tên, loại, mã, cấp trên một đơn vị' },
  { id: 'create', label: 'Lập đơn vị mới' },
  { id: 'link', label: 'Giao một phần cho đơn vị khác' },
]
const kinds = [{ id: '', label: 'Chưa ghi' }, ...unitKinds.map((kind) => ({ id: kind, label: unitKindNames[kind] }))]

const top = { id: '', label: 'Đứng đầu cây đơn vị' }

/** One step of the plan, added to those above it. */
export function StepForm({ units, made, onAdd }: Props) {
  const [doing, setDoing] = useState<string>('end')
  return (
    <div className={css['form']}>
      <Select label="Bước" options={does} value={doing} onChange={(id) => setDoing(id ?? 'end')} />
      {doing === 'end' && <EndForm units={units} made={made} onAdd={onAdd} />}
      {doing === 'change' && <ChangeForm units={units} made={made} onAdd={onAdd} />}
      {doing === 'create' && <CreateForm units={units} made={made} onAdd={onAdd} />}
      {doing === 'link' && <LinkForm units={units} made={made} onAdd={onAdd} />}
    </div>
  )
}

function ChangeForm({ units, made, onAdd }: Props) {
  const [form, setForm] = useState<Changing>(noChange)
  const choose = (id: string | null) => {
    const unit = units.find((one) => one.id === id)
    if (!unit) return setForm(noChange)
    const { name, kind, code, parentId } = unit
    setForm({ unitId: unit.id, name, kind: kind ?? '', code: code ?? '', parentId: parentId ?? '' })
  }
  const add = () => {
    if (!form.unitId) return
    const above = units.find(({ id }) => id === form.unitId)?.parentId ?? ''
    const parentId = form.parentId === above ? null : form.parentId
    onAdd({ does: 'change', ...form, unitId: form.unitId, parentId })
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
      <ComboBox
        label="Thuộc"
        options={[top, ...optionsOf([...made, ...units].filter(({ id }) => id !== form.unitId))]}
        value={form.parentId}
        onChange={(parentId) => setForm({ ...form, parentId: parentId ?? '' })}
      />
      <Button onPress={add} isDisabled={!form.unitId || !form.name.trim()}>
        Thêm bước
      </Button>
    </>
  )
}

type Changing = { unitId: string | null; name: string; kind: string; code: string; parentId: string }
const noChange: Changing = { unitId: null, name: '', kind: '', code: '', parentId: '' }

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
        options={[top, ...optionsOf([...made, ...units])]}
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

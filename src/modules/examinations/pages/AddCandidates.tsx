import { X } from 'lucide-react'
import { useState } from 'react'
import { post } from '#ui/api.ts'
import { Button } from '#ui/Button.tsx'
import { ComboBox } from '#ui/ComboBox.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { useGet } from '#ui/query.ts'
import { Refused } from '#ui/Refused.tsx'
import { Select } from '#ui/Select.tsx'
import { say } from '#ui/toasts.ts'
import { useAct } from '#ui/useAct.ts'
import type { Exam } from '../exam/api.ts'
import type { Added } from '../hall/api.ts'
import css from './exams.module.css'
import { type Person, PersonChoice } from './PersonChoice.tsx'

type Unit = { readonly id: string; readonly name: string; readonly path: string; readonly depth: number }

const staffs = [
  { id: 'cadre', label: 'Cán bộ' },
  { id: 'civil-servant', label: 'Công chức' },
  { id: 'public-employee', label: 'Viên chức' },
  { id: 'contract-worker', label: 'Hợp đồng lao động' },
]

/** Thêm thí sinh theo đơn vị, hoặc từng người. */
export function AddCandidates({ exam, onClose }: { readonly exam: Exam; readonly onClose: () => void }) {
  const units = useGet<readonly Unit[]>('/units')
  const [unitId, setUnit] = useState<string | null>(null)
  const [staff, setStaff] = useState<string | null>(null)
  const [people, setPeople] = useState<readonly Person[]>([])
  const act = useAct<void, Added>({
    quiet: true,
    run: (_, idempotencyKey) =>
      post(
        `/exams/${exam.id}/candidates`,
        { personIds: people.map(({ id }) => id), unitIds: unitId ? [unitId] : [], staff },
        { idempotencyKey },
      ),
    done: ({ added, already, inPanel }) => {
      const more = [
        already > 0 && `${already} người đã có từ trước`,
        inPanel.length > 0 && `bỏ qua thành viên hội đồng: ${inPanel.join(', ')}`,
      ]
      say([`Đã thêm ${added} thí sinh`, ...more.filter(Boolean)].join('; '))
      onClose()
    },
  })
  const options = units.map(({ id, name, path, depth }) => ({ id, label: name, ...(depth > 0 && { detail: path }) }))
  const footer = (
    <>
      <Button onPress={onClose}>Thôi</Button>
      <Button
        look="primary"
        onPress={() => act.mutate()}
        isPending={act.isPending}
        isDisabled={!unitId && people.length === 0}
      >
        Thêm vào danh sách
      </Button>
    </>
  )
  return (
    <Dialog title="Thêm thí sinh" isOpen onClose={onClose} footer={footer}>
      <div className={css['form']}>
        <Refused error={act.error} />
        <ComboBox
          label="Cả một đơn vị"
          help="Gồm các đơn vị bên trong"
          options={options}
          value={unitId}
          onChange={setUnit}
        />
        {unitId && (
          <Select label="Chỉ nhóm" placeholder="Mọi người" options={staffs} value={staff} onChange={setStaff} />
        )}
        <PersonChoice
          label="Hoặc từng người"
          onChoose={(one) => setPeople([...people.filter(({ id }) => id !== one.id), one])}
        />
        <ul className={css['chosen']}>
          {people.map(({ id, name, detail }) => (
            <li key={id} className={css['acts']}>
              {name}, {detail}
              <Button
                look="quiet"
                icon={X}
                label={`Bỏ ${name}`}
                onPress={() => setPeople(people.filter((one) => one.id !== id))}
              />
            </li>
          ))}
        </ul>
      </div>
    </Dialog>
  )
}

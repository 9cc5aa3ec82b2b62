import { X } from 'lucide-react'
import { useState } from 'react'
import { post } from '#ui/api.ts'
import { Button } from '#ui/Button.tsx'
import { Checkbox } from '#ui/Checkbox.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { Refused } from '#ui/Refused.tsx'
import { Select } from '#ui/Select.tsx'
import { useAct } from '#ui/useAct.ts'
import type { Exam } from '../exam/api.ts'
import type { PanelView } from '../panel/api.ts'
import { type PanelRole, panelRoleNames, panelRoles } from '../panel/model.ts'
import css from './exams.module.css'
import { type Person, PersonChoice } from './PersonChoice.tsx'

type Member = {
  readonly personId: string
  readonly fullName: string
  readonly role: PanelRole
  readonly isOpener: boolean
}
type Props = { readonly exam: Exam; readonly panel: PanelView; readonly onClose: () => void }

const roles = panelRoles.map((id) => ({ id, label: panelRoleNames[id] }))

/** Thành lập hội đồng. */
export function AppointDialog({ exam, panel, onClose }: Props) {
  const [members, set] = useState<readonly Member[]>(panel.members)
  const act = useAct({
    quiet: true,
    run: (_: void, idempotencyKey) =>
      post(
        `/exams/${exam.id}/panel`,
        { members: members.map(({ personId, role, isOpener }) => ({ personId, role, isOpener })) },
        { idempotencyKey },
      ),
    done: onClose,
  })
  const add = ({ id, name }: Person) => {
    const role = (['chair', 'deputy', 'secretary'] as const)[members.length] ?? 'member'
    set([
      ...members.filter(({ personId }) => personId !== id),
      { personId: id, fullName: name, role, isOpener: members.length < 3 },
    ])
  }
  const change = (id: string, more: Partial<Member>) =>
    set(members.map((one) => (one.personId === id ? { ...one, ...more } : one)))
  const footer = (
    <>
      <Button onPress={onClose}>Thôi</Button>
      <Button look="primary" onPress={() => act.mutate()} isPending={act.isPending} isDisabled={members.length === 0}>
        Thành lập hội đồng {members.length} người
      </Button>
    </>
  )
  return (
    <Dialog title="Thành lập hội đồng" isOpen onClose={onClose} footer={footer} width="wide">
      <div className={css['form']}>
        <Refused error={act.error} />
        <PersonChoice label="Thêm thành viên" onChoose={add} />
        <ul className={css['chosen']}>
          {members.map(({ personId, fullName, role, isOpener }) => (
            <li key={personId} className={css['member']}>
              <strong>{fullName}</strong>
              <Select
                label="Chức danh"
                options={roles}
                value={role}
                onChange={(id) => change(personId, { role: id as PanelRole })}
              />
              <Checkbox label="Giữ phần khóa" value={isOpener} onChange={(on) => change(personId, { isOpener: on })} />
              <Button
                look="quiet"
                icon={X}
                label={`Bỏ ${fullName}`}
                onPress={() => set(members.filter((one) => one.personId !== personId))}
              />
            </li>
          ))}
        </ul>
        <p>Ba người giữ phần khóa mở đề; hai trong ba người có mặt thì mở được.</p>
      </div>
    </Dialog>
  )
}

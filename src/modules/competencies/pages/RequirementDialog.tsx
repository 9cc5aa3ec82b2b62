import { useId, useState } from 'react'
import type { PlainDate } from '#lib/date.ts'
import { frameworks } from '#law/competencies/frameworks.ts'
import { post } from '#ui/api.ts'
import { Button } from '#ui/Button.tsx'
import { ComboBox } from '#ui/ComboBox.tsx'
import { DateField } from '#ui/DateField.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { useGet } from '#ui/query.ts'
import { Refused } from '#ui/Refused.tsx'
import { Select } from '#ui/Select.tsx'
import { useSession } from '#ui/session.ts'
import { TextField } from '#ui/TextField.tsx'
import { useAct } from '#ui/useAct.ts'
import { type SubjectKind, subjectKindNames } from '../model.ts'
import css from './competencies.module.css'
import { staffNames } from './words.ts'

type Unit = { readonly id: string; readonly name: string }
const choices = (names: Readonly<Record<string, string>>) => Object.entries(names).map(([id, label]) => ({ id, label }))
const kinds = choices(subjectKindNames).filter(({ id }) => id !== 'person')
const codes = frameworks.flatMap(({ id, name, competencies }) =>
  competencies.map((one) => ({ id: `${id} ${one.code}`, label: `${one.code} ${one.name}`, detail: name })),
)

/** Đặt yêu cầu năng lực. */
export function RequirementDialog({ onClose }: { readonly onClose: () => void }) {
  const id = useId()
  const { today } = useSession().agency
  const units = useGet<Unit[]>('/units')
  const [kind, setKind] = useState<SubjectKind>('agency')
  const [subject, setSubject] = useState('')
  const [what, setWhat] = useState<string | null>(null)
  const [level, setLevel] = useState('1')
  const [from, setFrom] = useState<PlainDate | null>(today)
  const [reason, setReason] = useState('')
  const [framework = '', code = ''] = (what ?? '').split(' ')
  const levels =
    frameworks.find((one) => one.id === framework)?.competencies.find((one) => one.code === code)?.levels ?? []
  const act = useAct({
    quiet: true,
    changes: ['/competencies'],
    run: (_: void, idempotencyKey) => {
      const body = { subjectKind: kind, subject: kind === 'agency' ? '' : subject, framework, code, from, reason }
      return post(
        '/competencies/requirements',
        { ...body, level: level === 'none' ? null : Number(level) },
        { idempotencyKey },
      )
    },
    done: onClose,
  })
  const submit = (event: React.FormEvent) => {
    event.preventDefault()
    act.mutate()
  }
  const footer = (
    <>
      <Button onPress={onClose}>Thôi</Button>
      <Button look="primary" type="submit" form={id} isPending={act.isPending}>
        Đặt yêu cầu
      </Button>
    </>
  )
  return (
    <Dialog title="Đặt yêu cầu năng lực" isOpen onClose={onClose} footer={footer}>
      <form id={id} className={css['form']} onSubmit={submit} noValidate>
        <Refused error={act.error} />
        <Select
          label="Của ai"
          required
          options={kinds}
          value={kind}
          onChange={(to) => (setKind((to ?? 'agency') as SubjectKind), setSubject(''))}
        />
        {kind === 'staff' && (
          <Select
            label="Loại nhân sự"
            required
            options={choices(staffNames)}
            value={subject || null}
            onChange={(to) => setSubject(to ?? '')}
          />
        )}
        {kind === 'office' && (
          <TextField
            label="Chức vụ"
            required
            help="Ghi đúng như trong hồ sơ, ví dụ: Trưởng phòng"
            value={subject}
            onChange={setSubject}
          />
        )}
        {kind === 'unit' && (
          <ComboBox
            label="Đơn vị"
            required
            options={units.map((unit) => ({ id: unit.id, label: unit.name }))}
            value={subject || null}
            onChange={(to) => setSubject(to ?? '')}
          />
        )}
        <ComboBox label="Năng lực" required options={codes} value={what} onChange={setWhat} />
        <Select
          label="Mức"
          required
          options={[
            ...levels.map((name, at) => ({ id: String(at + 1), label: name })),
            { id: 'none', label: 'Thôi yêu cầu' },
          ]}
          value={level}
          onChange={(to) => setLevel(to ?? '1')}
        />
        <DateField label="Từ ngày" required value={from} onChange={setFrom} />
        <TextField label="Lý do, văn bản" required value={reason} onChange={setReason} />
      </form>
    </Dialog>
  )
}

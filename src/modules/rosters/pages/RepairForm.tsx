import { RotateCw, Undo2 } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { Button } from '#ui/Button.tsx'
import { Refused } from '#ui/Refused.tsx'
import { TextField } from '#ui/TextField.tsx'
import type { Import, RosterLine } from '../api.ts'
import { type Field, fieldLabels } from '../reading/fields.ts'
import { repairFields, repairOf, type Typed, typedIn } from './repair-fields.ts'
import css from './rosters.module.css'
import { useRepair } from './useRepair.ts'

type Props = { readonly list: Import; readonly line: RosterLine }

/** Sửa ngay tại đây: typed as in the cell, then checked again by the same reader. */
export function RepairForm({ list, line }: Props) {
  const [typed, setTyped] = useState<Typed>(() => typedIn(line))
  const act = useRepair(list, line)
  const layout = list.recognition.sheets.find(({ sheet }) => sheet === line.sheet)
  const { first, others } = repairFields(line, layout?.columns ?? {})
  const match = line.chosen ?? undefined
  const fields = repairOf(line, typed)
  const isSame = JSON.stringify(fields) === JSON.stringify(repairOf(line, typedIn(line)))
  const input = (field: Field) => (
    <TextField
      key={field}
      label={fieldLabels[field]}
      name={field}
      value={typed[field] ?? ''}
      onChange={(value) => setTyped({ ...typed, [field]: value })}
      error={line.problems.find((problem) => problem.severity === 'held' && problem.field === field)?.says}
    />
  )
  const check = (event: FormEvent) => {
    event.preventDefault()
    if (!isSame) act.mutate({ fields, match })
  }
  return (
    <form className={css['repair']} onSubmit={check} aria-label="Sửa dòng này">
      <h3>Sửa dòng này</h3>
      {first.map(input)}
      <details className={css['others']}>
        <summary>{first.length > 0 ? 'Sửa ô khác' : 'Sửa các ô'}</summary>
        {others.map(input)}
      </details>
      <Refused error={act.error} />
      <span className={css['buttons']}>
        <Button type="submit" look="primary" icon={RotateCw} isPending={act.isPending} isDisabled={isSame}>
          Sửa và kiểm tra lại
        </Button>
        {Object.keys(line.repairs).length > 0 && (
          <Button icon={Undo2} isPending={act.isPending} onPress={() => act.mutate({ fields: {}, match })}>
            Hoàn tác phần sửa
          </Button>
        )}
      </span>
    </form>
  )
}

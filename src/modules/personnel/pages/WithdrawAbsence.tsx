import { del } from '#ui/api.ts'
import type { ActProps } from './others.ts'
import { partsOf } from './record-words.ts'
import { WithdrawForm } from './WithdrawForm.tsx'

export function WithdrawAbsence({ record, line, onClose }: ActProps) {
  const path = `/people/${record.id}/absences/${partsOf(line!).factId}`
  return (
    <WithdrawForm
      title="Rút lại thời gian nghỉ"
      record={record}
      line={line!}
      send={(values) => del(path, values)}
      onClose={onClose}
    />
  )
}

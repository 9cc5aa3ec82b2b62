import { useId } from 'react'
import { useForm } from 'react-hook-form'
import { plainDate } from '#lib/date.ts'
import { put } from '#ui/api.ts'
import { Button } from '#ui/Button.tsx'
import { DateField } from '#ui/DateField.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { applyRefusal, useField } from '#ui/fields.ts'
import { Checkbox } from '#ui/Checkbox.tsx'
import { Refused } from '#ui/Refused.tsx'
import { useSession } from '#ui/session.ts'
import { TextField } from '#ui/TextField.tsx'
import { say } from '#ui/toasts.ts'
import { useAct } from '#ui/useAct.ts'
import type { CriteriaEras, SetCriteria } from '../api.ts'
import { yearUnderReview } from '../model.ts'
import { RetirementFromField } from './RetirementFromField.tsx'
import type { Values } from './criteria-values.ts'
import css from './early.module.css'
import { MonthFields } from './MonthFields.tsx'
import { OrderFields } from './OrderFields.tsx'

type Props = CriteriaEras & { readonly onClose: () => void }

/** Ghi tiêu chí của quy chế, from a day on; the years before keep theirs. */
export function CriteriaForm({ eras, fallback, onClose }: Props) {
  const id = useId()
  const first = plainDate(yearUnderReview(useSession().agency.today), 1, 1)!
  const start = eras[0]?.criteria ?? fallback
  const form = useForm<Values>({ defaultValues: { ...start, from: first, basis: '', reason: '' } })
  const { control, handleSubmit, setError } = form
  const act = useAct<SetCriteria>({
    quiet: true,
    run: (wanted) => put('/pay/early-raise-criteria', wanted),
    done: () => {
      say('Đã ghi tiêu chí')
      onClose()
    },
  })
  const submit = handleSubmit(({ from, basis, reason, ...criteria }) => {
    if (!from) return setError('from', { message: 'Hãy nhập ngày, ví dụ 02/09/1990.' })
    const held = eras.find((era) => era.from <= from && (era.until === null || from < era.until))
    const wanted = { from, basis, reason, criteria, replaces: held?.id ?? null } as SetCriteria
    act.mutate(wanted, { onError: (error) => applyRefusal(error, setError) })
  })
  const footer = (
    <>
      <Button onPress={onClose}>Thôi</Button>
      <Button look="primary" type="submit" form={id} isPending={act.isPending}>
        Ghi tiêu chí
      </Button>
    </>
  )
  return (
    <Dialog title="Ghi tiêu chí nâng bậc trước hạn" isOpen onClose={onClose} footer={footer} width="wide">
      <form id={id} onSubmit={(event) => void submit(event)} className={css['part']} noValidate>
        <Refused error={act.error} />
        <div className={css['fields']}>
          <DateField label="Áp dụng từ ngày" required {...useField(control, 'from')} />
          <TextField label="Quy chế" help="Số, ngày của quy chế" required {...useField(control, 'basis')} />
          <TextField label="Lý do, căn cứ" required {...useField(control, 'reason')} />
        </div>
        <MonthFields control={control} />
        <OrderFields control={control} />
        <Checkbox label="Ngày hưởng bậc mới phải nằm trong năm xét" {...useField(control, 'insideYear')} />
        <RetirementFromField control={control} />
      </form>
    </Dialog>
  )
}

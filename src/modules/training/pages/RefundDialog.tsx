import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { monthRounding } from '#law/training/refund.ts'
import type { PlainDate } from '#lib/date.ts'
import { Button } from '#ui/Button.tsx'
import { Checkbox } from '#ui/Checkbox.tsx'
import { DateField } from '#ui/DateField.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { query } from '#ui/query.ts'
import { RadioGroup } from '#ui/RadioGroup.tsx'
import { Refused } from '#ui/Refused.tsx'
import { useSession } from '#ui/session.ts'
import type { Refunds } from '../refund-api.ts'
import { optionsOf } from './names.ts'
import { OneRefund } from './OneRefund.tsx'
import css from './training.module.css'

type Props = { readonly person: { readonly personId: string; readonly fullName: string }; readonly onClose: () => void }

/** Tính đền bù: what leaving on a day would cost him, and why. */
export function RefundDialog({ person, onClose }: Props) {
  const { today } = useSession().agency
  const [leftOn, setLeftOn] = useState<PlainDate | null>(today)
  const [dismissed, setDismissed] = useState(false)
  const [rounding, setRounding] = useState<string | null>(null)
  const { data, error } = useQuery({
    ...query<Refunds>(`/people/${person.personId}/training-refund`, { leftOn, dismissed, rounding }),
    enabled: leftOn !== null,
  })
  return (
    <Dialog
      title={`Đền bù chi phí đào tạo: ${person.fullName}`}
      isOpen
      onClose={onClose}
      footer={<Button onPress={onClose}>Đóng</Button>}
    >
      <div className={css['form']}>
        <DateField label="Thôi việc từ ngày" required value={leftOn} onChange={setLeftOn} />
        <Checkbox label="Bị kỷ luật buộc thôi việc" value={dismissed} onChange={setDismissed} />
        <RadioGroup
          label={monthRounding.label}
          help="Để trống: theo lựa chọn của cơ quan"
          options={optionsOf(monthRounding.options)}
          value={rounding}
          onChange={setRounding}
        />
        <Refused error={error} />
        {data?.map((one) => (
          <OneRefund key={one.classId} refund={one} />
        ))}
        {data?.length === 0 && <p>Không có cam kết phục vụ nào.</p>}
      </div>
    </Dialog>
  )
}

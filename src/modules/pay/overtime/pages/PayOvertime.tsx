import { Banknote } from 'lucide-react'
import { useState } from 'react'
import { post } from '#ui/api.ts'
import { Button } from '#ui/Button.tsx'
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx'
import { money, number } from '#ui/format.ts'
import { useMay } from '#ui/session.ts'
import { say } from '#ui/toasts.ts'
import { useAct } from '#ui/useAct.ts'
import { monthWords } from '../../payroll/months.ts'
import type { OvertimeMonth } from '../api.ts'

/** Trả tiền: says in numbers what is paid; each time of overtime is paid once. */
export function PayOvertime({ month: { month, payable } }: { readonly month: OvertimeMonth }) {
  const may = useMay('POST /api/pay/overtime/payments')
  const [open, setOpen] = useState(false)
  const act = useAct({
    quiet: true,
    run: (_: void, idempotencyKey) => post('/pay/overtime/payments', { month, ...payable }, { idempotencyKey }),
    done: () => {
      say(`Đã ghi trả tiền làm thêm giờ tháng ${monthWords(month)}`)
      setOpen(false)
    },
  })
  if (!may || payable.times === 0) return null
  return (
    <>
      <Button icon={Banknote} onPress={() => setOpen(true)}>
        Trả {money(payable.amount)}
      </Button>
      <ConfirmDialog
        title={`Trả tiền làm thêm giờ tháng ${monthWords(month)}`}
        isOpen={open}
        onClose={() => setOpen(false)}
        confirm={`Trả ${number(payable.times)} lần làm thêm giờ`}
        onConfirm={() => act.mutate()}
        isPending={act.isPending}
        error={act.error}
      >
        <p>
          {number(payable.times)} lần đã làm và chưa trả, tất cả {money(payable.amount)}. Số tiền và căn cứ của từng lần
          được giữ nguyên sau khi trả; mỗi lần chỉ được trả một lần.
        </p>
      </ConfirmDialog>
    </>
  )
}

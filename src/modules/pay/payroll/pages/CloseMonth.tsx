import { LockKeyhole } from 'lucide-react'
import { useState } from 'react'
import { post } from '#ui/api.ts'
import { Button } from '#ui/Button.tsx'
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx'
import { money, number } from '#ui/format.ts'
import { useMay } from '#ui/session.ts'
import { say } from '#ui/toasts.ts'
import { useAct } from '#ui/useAct.ts'
import { monthWords } from '../months.ts'
import type { PaySheet } from '../sheet-api.ts'

/** Chốt tháng: says in numbers what it keeps. Nothing undoes it; later changes become arrears. */
export function CloseMonth({ sheet }: { readonly sheet: PaySheet }) {
  const may = useMay('POST /api/pay/months')
  const [open, setOpen] = useState(false)
  const { month, leftOut, total } = sheet
  const people = sheet.rows.filter(({ money: { net } }) => net !== null).length
  const act = useAct({
    quiet: true,
    run: (_: void, key) =>
      post('/pay/months', { month, people, leftOut, payable: total.payable }, { idempotencyKey: key }),
    done: () => {
      say(`Đã chốt bảng lương tháng ${monthWords(month)}`)
      setOpen(false)
    },
  })
  if (!may || sheet.closed || sheet.notNext !== null) return null
  return (
    <>
      <Button look="primary" icon={LockKeyhole} onPress={() => setOpen(true)}>
        Chốt tháng {monthWords(month)}
      </Button>
      <ConfirmDialog
        title={`Chốt bảng lương tháng ${monthWords(month)}`}
        isOpen={open}
        onClose={() => setOpen(false)}
        confirm={`Chốt lương của ${number(people)} người`}
        onConfirm={() => act.mutate()}
        isPending={act.isPending}
        error={act.error}
      >
        <p>
          {number(people)} người được trả, tất cả {money(total.payable)}
          {total.arrears !== 0 && `, trong đó truy lĩnh, truy thu ${money(total.arrears)}`}.
        </p>
        {leftOut > 0 && (
          <p>
            {number(leftOut)} người chưa tính được nên chưa được trả trong tháng này. Khi hồ sơ đủ, tiền của họ thành
            khoản truy lĩnh.
          </p>
        )}
        <p>
          Số đã chốt được giữ nguyên. Hồ sơ thay đổi về sau thành khoản truy lĩnh, truy thu của tháng sau, tính một lần.
        </p>
      </ConfirmDialog>
    </>
  )
}

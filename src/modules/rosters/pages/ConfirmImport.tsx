import { Check } from 'lucide-react'
import { useState } from 'react'
import { post } from '#ui/api.ts'
import { Button } from '#ui/Button.tsx'
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx'
import { number } from '#ui/format.ts'
import { Progress } from '#ui/Progress.tsx'
import { say } from '#ui/toasts.ts'
import type { Confirmed, Import } from '../api.ts'
import { useImportAct } from './useImportAct.ts'
import { confirmWords } from './words.ts'

/** Xác nhận: says in numbers what it will do, does it all at once, and leads to what came of it. */
export function ConfirmImport({ list }: { readonly list: Import }) {
  const [asking, ask] = useState(false)
  const { id, version, counts } = list
  const people = counts.accepted - counts.imported
  const act = useImportAct<void, Confirmed>(id, {
    quiet: true,
    changes: [''],
    run: (_, idempotencyKey) => post(`/imports/${id}/confirm`, { version }, { idempotencyKey }),
    done: ({ says }) => {
      ask(false)
      say(`Đã nhập: ${says}`)
    },
  })
  const close = () => {
    act.reset()
    ask(false)
  }
  return (
    <>
      <Button look="primary" icon={Check} onPress={() => ask(true)}>
        Xác nhận nhập {number(people)} người
      </Button>
      <ConfirmDialog
        title="Xác nhận nhập danh sách"
        isOpen={asking}
        onClose={close}
        confirm={`Nhập ${number(people)} người`}
        onConfirm={() => act.mutate()}
        isPending={act.isPending}
        error={act.error}
      >
        <p>
          <strong>{confirmWords(counts)}</strong>
        </p>
        <Also list={list} />
        {act.isPending && <Progress doing="Đang ghi vào hồ sơ, tất cả trong một lần" done={people} noun="người" />}
      </ConfirmDialog>
    </>
  )
}

/** What else comes of it, and what does not. */
function Also({ list: { counts, units } }: { readonly list: Import }) {
  const fresh = units.filter(({ isNew }) => isNew).length
  return (
    <>
      {counts.imported === 0 && counts.same > 0 && (
        <p>{number(counts.same)} người như hồ sơ đang có, không thay đổi gì.</p>
      )}
      {fresh > 0 && <p>Lập {number(fresh)} đơn vị chưa có trong cơ cấu tổ chức.</p>}
      {counts.probable > 0 && (
        <p>
          {number(counts.probable)} dòng có lẽ là người đã có trong hồ sơ; sẽ ghi vào hồ sơ đó, trừ dòng bạn đã chọn
          “Người khác”.
        </p>
      )}
      {counts.absent > 0 && (
        <p>{number(counts.absent)} người có trong hồ sơ mà danh sách không nêu: hồ sơ của họ giữ nguyên.</p>
      )}
      <p>Có thể rút cả lần nhập, chừng nào chưa có quyết định đã ký dựa vào nó.</p>
    </>
  )
}

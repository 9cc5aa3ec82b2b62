import { Undo2 } from 'lucide-react'
import { useState } from 'react'
import { post } from '#ui/api.ts'
import { Button } from '#ui/Button.tsx'
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx'
import { number } from '#ui/format.ts'
import { TextArea } from '#ui/TextArea.tsx'
import { say } from '#ui/toasts.ts'
import type { Import } from '../api.ts'
import { useImportAct } from './useImportAct.ts'

/** Rút cả lần nhập: the records are again what they were. The server refuses when a later act rests on it, and names it. */
export function WithdrawImport({ list }: { readonly list: Import }) {
  const [asking, ask] = useState(false)
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const { id, version, fileName, counts } = list
  const act = useImportAct<void, unknown>(id, {
    quiet: true,
    changes: [''],
    run: (_, idempotencyKey) => post(`/imports/${id}/withdraw`, { version, reason }, { idempotencyKey }),
    done: () => {
      ask(false)
      say(`Đã rút danh sách “${fileName}”`)
    },
  })
  const withdraw = () => (reason.trim() === '' ? setTried(true) : act.mutate())
  const close = () => {
    act.reset()
    ask(false)
  }
  return (
    <>
      <Button icon={Undo2} onPress={() => ask(true)}>
        Rút lần nhập này
      </Button>
      <ConfirmDialog
        title="Rút cả lần nhập"
        isOpen={asking}
        onClose={close}
        confirm={`Rút ${number(counts.imported)} dòng đã nhập`}
        danger
        onConfirm={withdraw}
        isPending={act.isPending}
        error={act.error}
      >
        <p>{withdrawWords(list)}</p>
        <TextArea
          label="Lý do rút"
          value={reason}
          onChange={setReason}
          required
          rows={3}
          error={tried && reason.trim() === '' ? 'Hãy ghi lý do rút.' : undefined}
        />
      </ConfirmDialog>
    </>
  )
}

const withdrawWords = ({ counts }: Import) =>
  `${number(counts.new)} người mới không còn trong hồ sơ, ${number(counts.changed)} người trở lại như trước lần nhập này. Tệp, lý do và nhật ký vẫn được giữ. Không rút được nếu đã có quyết định dựa vào nó.`

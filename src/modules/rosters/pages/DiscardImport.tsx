import { useNavigate } from '@tanstack/react-router'
import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import { del } from '#ui/api.ts'
import { Button } from '#ui/Button.tsx'
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx'
import { number } from '#ui/format.ts'
import { say } from '#ui/toasts.ts'
import type { Import } from '../api.ts'
import { useImportAct } from './useImportAct.ts'

/** Bỏ một danh sách chưa xác nhận: nothing of it is in the records. */
export function DiscardImport({ list: { id, version, fileName, counts } }: { readonly list: Import }) {
  const [asking, ask] = useState(false)
  const navigate = useNavigate()
  const act = useImportAct<void, unknown>(id, {
    quiet: true,
    run: () => del(`/imports/${id}?version=${version}`),
    done: () => {
      say(`Đã bỏ danh sách “${fileName}”`)
      void navigate({ to: '/nhap-danh-sach' })
    },
  })
  const rows = number(counts.accepted + counts.held)
  return (
    <>
      <Button icon={Trash2} onPress={() => ask(true)}>
        Bỏ danh sách này
      </Button>
      <ConfirmDialog
        title="Bỏ danh sách chưa xác nhận"
        isOpen={asking}
        onClose={() => ask(false)}
        confirm={`Bỏ ${rows} dòng`}
        danger
        onConfirm={() => act.mutate()}
        isPending={act.isPending}
        error={act.error}
      >
        <p>
          Bỏ {rows} dòng đã đọc, cả những dòng bạn đã sửa ở đây, và bản lưu của tệp. Hồ sơ không thay đổi. Muốn dùng lại
          thì tải tệp lên lần nữa.
        </p>
      </ConfirmDialog>
    </>
  )
}

import { put } from '#ui/api.ts'
import { Button } from '#ui/Button.tsx'
import { viDate } from '#ui/format.ts'
import { useMay, useSession } from '#ui/session.ts'
import { say } from '#ui/toasts.ts'
import type { Edited, Import } from '../api.ts'
import { Notice } from './Notices.tsx'
import { useImportAct } from './useImportAct.ts'

/** The list itself names another day than the one chosen. */
export function DayNotice({ list: { id, version, asOf, recognition, mapping } }: { readonly list: Import }) {
  const { today } = useSession().agency
  const may = useMay('PUT /api/imports/:id/mapping')
  const named = recognition.asOf
  const act = useImportAct<void, Edited>(id, {
    run: () => put(`/imports/${id}/mapping`, { version, asOf: named, sheets: mapping }),
    done: () => say(`Đã đọc lại theo ngày ${viDate(named!)}`),
  })
  if (!named || named === asOf) return null
  const says = `Đầu danh sách ghi ngày ${viDate(named)}, còn bạn chọn ngày ${viDate(asOf)}.`
  if (named > today) return <Notice tone="waits">{says} Ngày ghi trong danh sách chưa đến, nên chưa dùng được.</Notice>
  return (
    <Notice
      tone="waits"
      action={
        may && (
          <Button isPending={act.isPending} onPress={() => act.mutate()}>
            Đọc lại theo ngày {viDate(named)}
          </Button>
        )
      }
    >
      {says}
    </Notice>
  )
}

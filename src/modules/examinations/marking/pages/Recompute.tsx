import { useState } from 'react'
import { get } from '#ui/api.ts'
import { Button } from '#ui/Button.tsx'
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx'
import { number } from '#ui/format.ts'
import { useAct } from '#ui/useAct.ts'
import type { Exam } from '../../exam/api.ts'
import type { Recomputed } from '../api.ts'

export function Recompute({ exam }: { readonly exam: Exam }) {
  const [found, show] = useState<Recomputed | null>(null)
  const act = useAct<void, Recomputed>({ run: () => get(`/exams/${exam.id}/recomputation`), changes: [], done: show })
  return (
    <>
      <Button isPending={act.isPending} onPress={() => act.mutate()}>
        Tính lại và so
      </Button>
      {found && (
        <ConfirmDialog
          title="Tính lại và so"
          isOpen
          onClose={() => show(null)}
          confirm="Đã xem"
          onConfirm={() => show(null)}
        >
          <p>
            Tính lại {number(found.papers)} bài từ câu trả lời gốc, điểm của giám khảo và các lần sửa đã đồng ý:{' '}
            <strong>{number(found.differences.length)} chỗ khác</strong> kết quả công bố.
          </p>
          <ul>
            {found.differences.map(({ number: text, fullName, what, kept, computed }) => (
              <li key={`${text} ${what}`}>
                {text} {fullName}, {what}: công bố {kept}, tính lại {computed}
              </li>
            ))}
          </ul>
        </ConfirmDialog>
      )}
    </>
  )
}

import { useState } from 'react'
import { post } from '#ui/api.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { NumberField } from '#ui/NumberField.tsx'
import { Refused } from '#ui/Refused.tsx'
import { useAct } from '#ui/useAct.ts'
import type { Exam } from '../exam/api.ts'
import type { DrawnExam } from '../papers/api.ts'
import css from './exams.module.css'

type Props = { readonly exam: Exam; readonly sessions: number; readonly onClose: () => void }

/** Rút và niêm phong đề. */
export function DrawDialog({ exam, sessions, onClose }: Props) {
  const [papers, setPapers] = useState<number | null>(4)
  const [reserves, setReserves] = useState<number | null>(1)
  const [drawn, show] = useState<DrawnExam | null>(null)
  const act = useAct<void, DrawnExam>({
    quiet: true,
    run: (_, idempotencyKey) => post(`/exams/${exam.id}/papers`, { papers, reserves }, { idempotencyKey }),
    done: show,
  })
  const footer = (
    <>
      <Button onPress={onClose}>{drawn ? 'Xong' : 'Thôi'}</Button>
      {!drawn && (
        <Button look="primary" onPress={() => act.mutate()} isPending={act.isPending}>
          Rút và niêm phong
        </Button>
      )}
    </>
  )
  return (
    <Dialog title="Rút và niêm phong đề" isOpen onClose={onClose} footer={footer}>
      <div className={css['form']}>
        <Refused error={act.error} />
        {drawn ? (
          <Done drawn={drawn} />
        ) : (
          <>
            <p>
              {sessions} ca thi, mỗi ca một bộ đề riêng. Sau khi niêm phong không sửa được ma trận đề, và câu hỏi của
              các chuyên đề này không ai đọc được cho đến khi hai người giữ khóa mở đề.
            </p>
            <NumberField
              label="Số đề mỗi ca"
              min={1}
              max={20}
              value={papers}
              onChange={setPapers}
              help="Từ 4 đề thì ngồi chéo cũng khác đề"
            />
            <NumberField label="Số đề dự phòng mỗi ca" min={0} max={5} value={reserves} onChange={setReserves} />
          </>
        )}
      </div>
    </Dialog>
  )
}

const Done = ({ drawn: { warnings } }: { readonly drawn: DrawnExam }) => (
  <>
    <p>Đã rút và niêm phong đề.</p>
    {warnings.length > 0 && (
      <ul>
        {warnings.map((warning) => (
          <li key={warning}>{warning}</li>
        ))}
      </ul>
    )}
  </>
)

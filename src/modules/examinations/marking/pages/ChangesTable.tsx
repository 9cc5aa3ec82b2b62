import { useMemo } from 'react'
import { post } from '#ui/api.ts'
import { Badge } from '#ui/Badge.tsx'
import { Button } from '#ui/Button.tsx'
import { Empty } from '#ui/Empty.tsx'
import { decimal } from '#ui/format.ts'
import { useGet } from '#ui/query.ts'
import { type Column, Table } from '#ui/Table.tsx'
import { useAct } from '#ui/useAct.ts'
import type { Exam } from '../../exam/api.ts'
import type { Changes } from '../api.ts'
import css from './marking.module.css'

type Row = Changes[number]

/** Sửa điểm: two people and a reason. */
export function ChangesTable({ exam }: { readonly exam: Exam }) {
  const rows = useGet<Changes>(`/exams/${exam.id}/mark-changes`)
  const isPanel = exam.mine !== null
  const columns = useMemo(() => columnsOf(exam.id, isPanel), [exam.id, isPanel])
  return (
    <section className={css['part']}>
      <h2>Sửa điểm</h2>
      <p className={css['soft']}>
        Một thành viên hội đồng đề nghị từ bài của thí sinh (thẻ Kết quả), người khác đồng ý thì điểm mới đổi.
      </p>
      <Table
        label="Đề nghị sửa điểm"
        rows={rows}
        columns={columns}
        empty={<Empty title="Chưa có đề nghị sửa điểm" />}
      />
    </section>
  )
}

const columnsOf = (examId: string, isPanel: boolean): Column<Row>[] => [
  { id: 'number', heading: 'Số báo danh', cell: ({ number }) => number },
  { id: 'name', heading: 'Thí sinh', width: 170, cell: ({ fullName }) => fullName },
  { id: 'place', heading: 'Chỗ sửa', cell: ({ position, part }) => placeWords(position, part) },
  { id: 'change', heading: 'Điểm', cell: ({ was, becomes }) => `${decimal(was)} → ${decimal(becomes)}` },
  { id: 'reason', heading: 'Lý do', width: 240, wrap: true, cell: ({ reason }) => reason },
  { id: 'by', heading: 'Người đề nghị', width: 150, cell: ({ proposedBy }) => proposedBy },
  { id: 'state', heading: 'Quyết định', cell: (row) => <State row={row} examId={examId} isPanel={isPanel} /> },
]

export const placeWords = (position: number, part: string) =>
  position < 0 ? 'Điểm trừ' : `Câu ${position + 1}${part ? `, phần ${part}` : ''}`

type StateProps = { readonly row: Row; readonly examId: string; readonly isPanel: boolean }

function State({ row, examId, isPanel }: StateProps) {
  const answer = useAct<boolean>({
    run: (agreed, idempotencyKey) =>
      post(`/exams/${examId}/mark-changes/${row.id}/answer`, { agreed }, { idempotencyKey }),
  })
  if (row.state !== 'open')
    return (
      <Badge tone={row.state === 'agreed' ? 'done' : 'draft'}>
        {row.state === 'agreed' ? 'Đồng ý' : 'Không đồng ý'}: {row.decidedBy}
      </Badge>
    )
  if (!isPanel || row.mine) return <Badge tone="waits">Chờ người khác quyết định</Badge>
  return (
    <span className={css['acts']}>
      <Button isPending={answer.isPending} onPress={() => answer.mutate(true)}>
        Đồng ý
      </Button>
      <Button look="quiet" onPress={() => answer.mutate(false)}>
        Không đồng ý
      </Button>
    </span>
  )
}

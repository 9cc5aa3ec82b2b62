import { useMemo } from 'react'
import { Empty } from '#ui/Empty.tsx'
import { useGet } from '#ui/query.ts'
import { Table } from '#ui/Table.tsx'
import type { Exam } from '../../exam/api.ts'
import type { Changes } from '../api.ts'
import css from './marking.module.css'
import { columnsOf } from './change-columns.tsx'

export type Row = Changes[number]

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

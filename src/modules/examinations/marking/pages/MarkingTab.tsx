import type { Exam } from '../../exam/api.ts'
import { ChangesTable } from './ChangesTable.tsx'
import { LateTable } from './LateTable.tsx'
import { MarkersPart } from './MarkersPart.tsx'
import css from './marking.module.css'

/** Chấm: giám khảo, câu đến muộn, sửa điểm. */
export const MarkingTab = ({ exam }: { readonly exam: Exam }) => (
  <div className={css['stack']}>
    <MarkersPart exam={exam} />
    <LateTable exam={exam} />
    <ChangesTable exam={exam} />
  </div>
)

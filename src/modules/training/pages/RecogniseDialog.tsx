import { ConfirmDialog } from '#ui/ConfirmDialog.tsx'
import { number } from '#ui/format.ts'
import type { ClassDetail, Learner } from '../api.ts'
import { certificateNames } from '../model.ts'
import { useClassDraft } from './useClassDraft.ts'

type Props = { readonly held: ClassDetail; readonly people: readonly Learner[]; readonly onClose: () => void }

/** Dự thảo quyết định công nhận kết quả */
export function RecogniseDialog({ held, people, onClose }: Props) {
  const draft = useClassDraft('recognise-training')
  const passed = people.filter(({ entered }) => entered?.outcome === 'completed').length
  const { course } = held
  const gained = [
    ...(course?.certificate ? [`chứng chỉ ${certificateNames[course.certificate].toLocaleLowerCase('vi')}`] : []),
    ...(course?.competency ? [`năng lực ${course.competency.code}, mức ${course.competency.level}`] : []),
  ].join(' và ')
  return (
    <ConfirmDialog
      title="Công nhận kết quả"
      isOpen
      onClose={onClose}
      confirm="Lập dự thảo"
      onConfirm={() => draft.mutate({ people, terms: { classId: held.id } })}
      isPending={draft.isPending}
      error={draft.error}
    >
      <p>
        Lập dự thảo quyết định công nhận kết quả của {number(people.length)} người, {number(passed)} người hoàn thành.
        {gained && ` Khi ký, ai hoàn thành có thêm ${gained} trong hồ sơ.`}
      </p>
    </ConfirmDialog>
  )
}

import { lazy, Suspense, useState } from 'react'
import type { PlainDate } from '#lib/date.ts'
import { useParam } from '#ui/address.ts'
import { Button } from '#ui/Button.tsx'
import { decimal, number, viDate } from '#ui/format.ts'
import { Page } from '#ui/Page.tsx'
import { useGet } from '#ui/query.ts'
import { useMay, useSession } from '#ui/session.ts'
import { Tabs } from '#ui/Tabs.tsx'
import type { Exam } from '../exam/api.ts'
import { stageNames } from '../exam/model.ts'
import { CancelExam } from './CancelExam.tsx'
import css from './exams.module.css'
import { examTabs } from './exam-tabs.ts'

const ExamDialog = lazy(async () => ({ default: (await import('./ExamDialog.tsx')).ExamDialog }))

/** Một kỳ sát hạch và các phần của nó. */
export function ExamPage() {
  const exam = useGet<Exam>(`/exams/${useParam('id')}`)
  const { rights } = useSession()
  const tabs = examTabs
    .filter(({ needs }) => rights.includes(needs))
    .map(({ id, label, content: Content }) => ({
      id,
      label,
      content: (
        <Suspense>
          <Content exam={exam} />
        </Suspense>
      ),
    }))
  return (
    <Page title={exam.name} lead={leadOf(exam)} actions={<Acts exam={exam} />}>
      {exam.cancelledNote && <p>Lý do hủy: {exam.cancelledNote}</p>}
      <Tabs label="Kỳ sát hạch" tabs={tabs} />
    </Page>
  )
}

function leadOf({ stage, total, minutes, passPoints, candidates, competency, level, lawOn }: Exam): string {
  const paper = `${total.questions} câu, ${decimal(total.points)} điểm, ${minutes} phút, đạt từ ${decimal(passPoints)} điểm`
  const of = `${number(candidates)} thí sinh, năng lực ${competency} mức ${level}`
  return `${stageNames[stage]}. ${paper}; ${of}; quy chế ngày ${viDate(lawOn as PlainDate)}.`
}

function Acts({ exam }: { readonly exam: Exam }) {
  const may = useMay('PATCH /api/exams/:id')
  const [editing, edit] = useState(false)
  if (!may) return null
  return (
    <div className={css['acts']}>
      {exam.editable && <Button onPress={() => edit(true)}>Sửa ma trận đề</Button>}
      <CancelExam exam={exam} />
      {editing && (
        <Suspense>
          <ExamDialog exam={exam} onClose={() => edit(false)} />
        </Suspense>
      )}
    </div>
  )
}

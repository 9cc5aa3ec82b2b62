import { useParam } from '#ui/address.ts'
import { number, viDate } from '#ui/format.ts'
import { Page } from '#ui/Page.tsx'
import { useGet } from '#ui/query.ts'
import { Tabs } from '#ui/Tabs.tsx'
import type { ClassDetail } from '../api.ts'
import { AboutClass } from './AboutClass.tsx'
import { ClassActions } from './ClassActions.tsx'
import { FeedbackView } from './FeedbackView.tsx'
import { People } from './People.tsx'
import { Sessions } from './Sessions.tsx'
import { StateBadge } from './StateBadge.tsx'

/** Một lớp đào tạo, bồi dưỡng */
export function ClassPage() {
  const held = useGet<ClassDetail>(`/training/classes/${useParam('id')}`)
  const { people, sessions, feedback } = held
  const tabs = [
    { id: 'hoc-vien', label: 'Học viên', count: people.length, content: <People held={held} /> },
    { id: 'buoi-hoc', label: 'Buổi học', count: sessions.length, content: <Sessions held={held} /> },
    { id: 'lop', label: 'Thông tin, kinh phí', content: <AboutClass held={held} /> },
    { id: 'nhan-xet', label: 'Nhận xét', count: feedback.answers, content: <FeedbackView feedback={feedback} /> },
  ]
  return (
    <Page title={held.name} lead={<Lead held={held} />} actions={<ClassActions held={held} />}>
      <Tabs label={held.name} tabs={tabs} />
    </Page>
  )
}

function Lead({ held: { state, from, to, organiser, seats, learners, candidates } }: { readonly held: ClassDetail }) {
  const room = seats === null ? '' : `, ${number(seats - learners - candidates)} chỗ còn trống`
  return (
    <>
      <StateBadge state={state} /> {organiser}, từ {viDate(from)} đến {viDate(to)}: {number(learners)} học viên đã cử,{' '}
      {number(candidates)} người trong danh sách chờ{room}.
    </>
  )
}

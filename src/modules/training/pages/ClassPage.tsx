import { Download, Pencil, Plus } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { useParam } from '#ui/address.ts'
import { address } from '#ui/api.ts'
import { Button } from '#ui/Button.tsx'
import { FileLink } from '#ui/FileLink.tsx'
import { number, viDate } from '#ui/format.ts'
import { Page } from '#ui/Page.tsx'
import { useGet } from '#ui/query.ts'
import { useMay } from '#ui/session.ts'
import { Tabs } from '#ui/Tabs.tsx'
import type { ClassDetail } from '../api.ts'
import { AboutClass } from './AboutClass.tsx'
import { FeedbackView } from './FeedbackView.tsx'
import { People } from './People.tsx'
import { Sessions } from './Sessions.tsx'
import { StateBadge } from './StateBadge.tsx'

const ClassDialog = lazy(async () => ({ default: (await import('./ClassDialog.tsx')).ClassDialog }))
const AddPeople = lazy(async () => ({ default: (await import('./AddPeople.tsx')).AddPeople }))

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
    <Page title={held.name} lead={<Lead held={held} />} actions={<Actions held={held} />}>
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

function Actions({ held }: { readonly held: ClassDetail }) {
  const mayEdit = useMay('POST /api/training/classes/:id')
  const mayAdd = useMay('POST /api/training/classes/:id/candidates') && held.state !== 'over'
  const mayExport = useMay('GET /api/training/classes/:id/export')
  const [open, show] = useState<'edit' | 'add' | null>(null)
  const close = () => show(null)
  return (
    <>
      {mayExport && (
        <FileLink href={address(`/training/classes/${held.id}/export`)} icon={Download}>
          Danh sách lớp
        </FileLink>
      )}
      {mayEdit && (
        <Button icon={Pencil} onPress={() => show('edit')}>
          Sửa lớp
        </Button>
      )}
      {mayAdd && (
        <Button look="primary" icon={Plus} onPress={() => show('add')}>
          Thêm người
        </Button>
      )}
      <Suspense>
        {open === 'edit' && <ClassDialog held={held} onClose={close} />}
        {open === 'add' && <AddPeople held={held} onClose={close} />}
      </Suspense>
    </>
  )
}

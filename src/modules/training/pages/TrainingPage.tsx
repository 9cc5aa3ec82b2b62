import { ChartColumn, Plus } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { Button } from '#ui/Button.tsx'
import { LinkButton } from '#ui/LinkButton.tsx'
import { Page } from '#ui/Page.tsx'
import { useMay } from '#ui/session.ts'
import { Tabs } from '#ui/Tabs.tsx'
import { ClassList } from './ClassList.tsx'
import { CourseList } from './CourseList.tsx'

const ClassDialog = lazy(async () => ({ default: (await import('./ClassDialog.tsx')).ClassDialog }))

const tabs = [
  { id: 'lop', label: 'Lớp', content: <ClassList /> },
  { id: 'chuong-trinh', label: 'Danh mục chương trình', content: <CourseList /> },
]

/** Đào tạo, bồi dưỡng: the classes, and the courses they are opened from. */
export function TrainingPage() {
  const mayOpen = useMay('POST /api/training/classes')
  const [opening, open] = useState(false)
  const actions = (
    <>
      <LinkButton to="/dao-tao/bao-cao" icon={ChartColumn}>
        Báo cáo
      </LinkButton>
      {mayOpen && (
        <Button look="primary" icon={Plus} onPress={() => open(true)}>
          Mở lớp
        </Button>
      )}
    </>
  )
  return (
    <Page
      title="Đào tạo, bồi dưỡng"
      lead="Mở lớp, cử người đi học, điểm danh, công nhận kết quả; mọi quyết định đi qua một cửa ký."
      actions={actions}
    >
      <Tabs label="Đào tạo, bồi dưỡng" tabs={tabs} />
      {opening && (
        <Suspense>
          <ClassDialog onClose={() => open(false)} />
        </Suspense>
      )}
    </Page>
  )
}

import { useState } from 'react'
import { Button } from '#ui/Button.tsx'
import { Page } from '#ui/Page.tsx'
import { useMay } from '#ui/session.ts'
import { Tabs } from '#ui/Tabs.tsx'
import { FrameworkList } from './FrameworkList.tsx'
import { GapMapView } from './GapMapView.tsx'
import { RequirementDialog } from './RequirementDialog.tsx'
import { RequirementList } from './RequirementList.tsx'

const tabs = [
  { id: 'khoang-trong', label: 'Khoảng trống', content: <GapMapView /> },
  { id: 'yeu-cau', label: 'Yêu cầu', content: <RequirementList /> },
  { id: 'khung', label: 'Khung năng lực', content: <FrameworkList /> },
]

/** Năng lực: what is required, what is held, and where the gaps are. */
export function CompetenciesPage() {
  const may = useMay('POST /api/competencies/requirements')
  const [open, show] = useState(false)
  return (
    <Page
      title="Năng lực"
      lead="Yêu cầu, đã có và còn thiếu, theo đơn vị và theo người."
      actions={
        may && (
          <Button look="primary" onPress={() => show(true)}>
            Đặt yêu cầu
          </Button>
        )
      }
    >
      <Tabs label="Năng lực" tabs={tabs} />
      {open && <RequirementDialog onClose={() => show(false)} />}
    </Page>
  )
}

import { Plus } from 'lucide-react'
import { Button } from '#ui/Button.tsx'
import { Page } from '#ui/Page.tsx'
import { Tabs } from '#ui/Tabs.tsx'
import { FieldsPart } from './FieldsPart.tsx'
import { ListPart } from './ListPart.tsx'
import { PartsPart } from './PartsPart.tsx'
import { TimePart } from './TimePart.tsx'

/** Every component, to look at; only in development. */
export function GalleryPage() {
  return (
    <Page
      title="Mẫu giao diện: Nâng bậc lương thường xuyên"
      lead="28 người đến hạn trong quý này, 7 người quá hạn"
      actions={
        <Button look="primary" icon={Plus}>
          Dự thảo quyết định
        </Button>
      }
    >
      <Tabs
        label="Các mẫu"
        tabs={[
          { id: 'danh-sach', label: 'Danh sách', count: 600, content: <ListPart /> },
          { id: 'bieu-mau', label: 'Biểu mẫu', content: <FieldsPart /> },
          { id: 'thoi-gian', label: 'Thời gian', content: <TimePart /> },
          { id: 'bo-phan', label: 'Bộ phận', content: <PartsPart /> },
        ]}
      />
    </Page>
  )
}

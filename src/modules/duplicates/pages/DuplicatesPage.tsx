import { Suspense } from 'react'
import { Page } from '#ui/Page.tsx'
import { Skeleton } from '#ui/Skeleton.tsx'
import { Tabs } from '#ui/Tabs.tsx'
import { MergesTable } from './MergesTable.tsx'
import { PairsTable } from './PairsTable.tsx'

const tabs = [
  { id: 'nghi', label: 'Nghi trùng', content: <PairsTable /> },
  { id: 'khac', label: 'Không phải một người', content: <PairsTable dismissed /> },
  { id: 'da-gop', label: 'Đã gộp', content: <MergesTable /> },
].map((tab) => ({ ...tab, content: <Suspense fallback={<Skeleton />}>{tab.content}</Suspense> }))

/** Trùng người: pairs of records that may be one person, those that are not, and what was merged. */
export const DuplicatesPage = () => (
  <Page
    title="Trùng người"
    lead="Hai hồ sơ của một người làm số liệu đếm hai lần. Mở một cặp để so sánh, gộp, hoặc ghi rằng không phải một người."
  >
    <Tabs label="Các cặp hồ sơ" tabs={tabs} />
  </Page>
)

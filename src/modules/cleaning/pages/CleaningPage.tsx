import { Suspense } from 'react'
import { Page } from '#ui/Page.tsx'
import { Skeleton } from '#ui/Skeleton.tsx'
import { Tabs } from '#ui/Tabs.tsx'
import { RepairsTable } from './RepairsTable.tsx'
import { RulesTable } from './RulesTable.tsx'
import { SpellingsTable } from './SpellingsTable.tsx'

const tabs = [
  { id: 'quy-tac', label: 'Quy tắc', content: <RulesTable /> },
  { id: 'cach-viet', label: 'Cách viết', content: <SpellingsTable /> },
  { id: 'lich-su', label: 'Lịch sử', content: <RepairsTable /> },
].map((tab) => ({ ...tab, content: <Suspense fallback={<Skeleton />}>{tab.content}</Suspense> }))

/** Chuẩn hóa dữ liệu: what is missing or contradicts itself, how to repair it, and what was repaired. */
export const CleaningPage = () => (
  <Page
    title="Chuẩn hóa"
    lead="Hồ sơ thiếu, mâu thuẫn hoặc ghi chữ tự do làm số liệu sai. Mở một quy tắc để thấy từng người và sửa."
  >
    <Tabs label="Chuẩn hóa dữ liệu" tabs={tabs} />
  </Page>
)

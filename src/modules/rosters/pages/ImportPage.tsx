import { useParam } from '#ui/address.ts'
import { Badge } from '#ui/Badge.tsx'
import { viDate } from '#ui/format.ts'
import { Page } from '#ui/Page.tsx'
import { useGet } from '#ui/query.ts'
import { Tabs } from '#ui/Tabs.tsx'
import type { Import } from '../api.ts'
import { ImportActs } from './ImportActs.tsx'
import { MappingTab } from './MappingTab.tsx'
import { Notices } from './Notices.tsx'
import css from './rosters.module.css'
import { RowsTab } from './RowsTab.tsx'
import { UnitsTab } from './UnitsTab.tsx'
import { lastAct, states } from './words.ts'

/** Một lần nhập: what was recognised, what it would change, what waits for repair. */
export function ImportPage() {
  const list = useGet<Import>(`/imports/${useParam('id')}`)
  const { accepted, held } = list.counts
  const tabs = [
    { id: 'dong', label: 'Các dòng', count: accepted + held, content: <RowsTab list={list} /> },
    { id: 'cot', label: 'Tiêu đề và cột', count: list.recognition.sheets.length, content: <MappingTab list={list} /> },
    { id: 'don-vi', label: 'Đơn vị', count: list.units.length, content: <UnitsTab list={list} /> },
  ]
  return (
    <Page title={list.fileName} lead={<Lead list={list} />} actions={<ImportActs list={list} />}>
      <Notices list={list} />
      <Tabs label="Các phần của lần nhập" tabs={tabs} />
    </Page>
  )
}

const Lead = ({ list }: { readonly list: Import }) => (
  <span className={css['lead']}>
    <Badge tone={states[list.state].tone}>{states[list.state].says}</Badge>
    <span>Danh sách tính đến ngày {viDate(list.asOf)}.</span>
    <span>{lastAct(list)}.</span>
  </span>
)

import { lazy, Suspense } from 'react'
import { number, viDate } from '#ui/format.ts'
import { Page } from '#ui/Page.tsx'
import { Tabs } from '#ui/Tabs.tsx'
import { ByUnit } from './ByUnit.tsx'
import { DeskFilters } from './DeskFilters.tsx'
import { DutyTable } from './DutyTable.tsx'
import { UnitDuties } from './UnitDuties.tsx'
import { Unreckoned } from './Unreckoned.tsx'
import { type Desk, useDesk } from './useDesk.ts'
import { WaitingDecisions } from './WaitingDecisions.tsx'
import { When } from './When.tsx'

const DutyCalendar = lazy(async () => ({ default: (await import('./DutyCalendar.tsx')).DutyCalendar }))

/** What is due and overdue in the reach of an officer, a signer, a head of unit, an auditor. */
export function OfficeDesk() {
  const desk = useDesk()
  const { total, overdue, to, unreckoned } = desk.all
  const lead = `${number(total)} việc từ nay đến trước ngày ${viDate(to)}${overdue > 0 ? `, trong đó ${number(overdue)} việc đã quá hạn` : ''}.`
  const tabs = [
    { id: 'danh-sach', label: 'Danh sách', count: desk.rows.length, content: <DutyTable desk={desk} /> },
    { id: 'don-vi', label: 'Theo đơn vị', count: desk.choices.units.length, content: <ByUnit desk={desk} /> },
    {
      id: 'lich',
      label: 'Lịch',
      content: (
        <Suspense>
          <DutyCalendar desk={desk} />
        </Suspense>
      ),
    },
    ...(unreckoned.length > 0 ? [unreckonedTab(unreckoned)] : []),
  ]
  return (
    <Page title="Bàn làm việc" lead={lead}>
      <WaitingDecisions />
      <UnitDuties rows={desk.all.ofUnits} />
      <When parts={desk.parts} />
      <DeskFilters desk={desk} />
      <Tabs label="Cách xem" name="xem" tabs={tabs} />
    </Page>
  )
}

const unreckonedTab = (people: Desk['all']['unreckoned']) => ({
  id: 'chua-tinh',
  label: 'Chưa tính được',
  count: people.length,
  content: <Unreckoned people={people} />,
})

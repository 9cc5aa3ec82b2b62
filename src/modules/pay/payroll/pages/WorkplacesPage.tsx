import { useMemo, useState } from 'react'
import { useAddress } from '#ui/address.ts'
import { useDay } from '#ui/day.ts'
import { Empty } from '#ui/Empty.tsx'
import { number, viDate } from '#ui/format.ts'
import { Page } from '#ui/Page.tsx'
import { useGet } from '#ui/query.ts'
import { Table } from '#ui/Table.tsx'
import type { Workplaces } from '../workplace-api.ts'
import { workplaceColumns } from './workplace-columns.tsx'
import { WorkplacePanel } from './WorkplacePanel.tsx'

/** Nơi làm việc của đơn vị: what of the place bears on everybody's pay there. */
export function WorkplacesPage() {
  const { day, isToday } = useDay()
  const units = useGet<Workplaces>('/pay/workplaces', { day: isToday ? null : day })
  const [address, change] = useAddress()
  const [phone] = useState(() => matchMedia('(max-width: 719px)').matches)
  const columns = useMemo(() => workplaceColumns(phone), [phone])
  const opened = units.find(({ id }) => id === address['xem'])
  const without = units.filter(({ held }) => held === null).length
  return (
    <Page
      title="Nơi làm việc của đơn vị"
      lead={`Ngày ${viDate(day)}: ${number(units.length)} đơn vị, ${without === 0 ? 'đơn vị nào cũng đã ghi' : `${number(without)} chưa ghi`}. Đơn vị không có dòng riêng theo đơn vị cấp trên gần nhất.`}
    >
      <Table
        label="Nơi làm việc của các đơn vị"
        noun="đơn vị"
        rows={units}
        columns={columns}
        rowName={({ name }) => name}
        onOpen={({ id }) => change({ xem: id === opened?.id ? null : id })}
        opened={opened?.id ?? null}
        empty={<Empty title="Ngày này chưa có đơn vị nào">Đơn vị được lập ở trang Tổ chức.</Empty>}
      />
      {opened && <WorkplacePanel key={opened.id} unit={opened} onClose={() => change({ xem: null })} />}
    </Page>
  )
}

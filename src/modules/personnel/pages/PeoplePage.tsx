import { useMemo, useState } from 'react'
import { useAddress } from '#ui/address.ts'
import { Empty } from '#ui/Empty.tsx'
import { LinkButton } from '#ui/LinkButton.tsx'
import { Page } from '#ui/Page.tsx'
import { Pager } from '#ui/Pager.tsx'
import { useMay } from '#ui/session.ts'
import { Skeleton } from '#ui/Skeleton.tsx'
import { Table, writeOrder } from '#ui/Table.tsx'
import type { PersonRow } from '../api.ts'
import { circleOf, columnsOf, orderOf, pageSize } from './list-address.ts'
import { NewPersonButton } from './NewPersonButton.tsx'
import { columnNamed } from './people-columns.tsx'
import css from './people.module.css'
import { PeopleFilters } from './PeopleFilters.tsx'
import { PersonSummary } from './PersonSummary.tsx'
import { usePeople } from './usePeople.ts'

const leads = {
  staff: 'Những người đang công tác trong phạm vi bạn phụ trách.',
  intellectuals: 'Trí thức của địa bàn: người đang công tác, và người sống hoặc làm việc ở đây.',
  register: 'Mọi người trong sổ: người đang công tác, và người sống hoặc làm việc ở đây.',
}

const isPhone = () => matchMedia('(max-width: 719px)').matches

export function PeoplePage() {
  const [address] = useAddress()
  const [phone] = useState(isPhone)
  const list = usePeople()
  const columns = columnsOf(address, phone)
  return (
    <Page title="Con người" lead={leads[circleOf(address)]} actions={<NewPersonButton />}>
      <PeopleFilters list={list} columns={columns} />
      {list.data?.definition && <p className={css['definition']}>{list.data.definition}.</p>}
      <PeopleTable list={list} names={columns.join(',')} />
    </Page>
  )
}

type TableProps = { readonly list: ReturnType<typeof usePeople>; readonly names: string }

function PeopleTable({ list: { data, page, stale }, names }: TableProps) {
  const [address, change] = useAddress()
  const columns = useMemo(() => columnsOf({ cot: names }, false).map(columnNamed), [names])
  if (!data) return <Skeleton rows={12} />
  const opened = data.rows.find(({ id }) => id === address['xem'])
  const open = ({ id }: PersonRow) => change({ xem: id === address['xem'] ? null : id })
  return (
    <div className={css['list']} aria-busy={stale}>
      <Table
        label="Danh sách người"
        noun="người"
        rows={data.rows}
        columns={columns}
        rowName={({ fullName }) => fullName}
        order={orderOf(address)}
        onOrder={(order) => change({ xep: writeOrder(order), trang: null })}
        onOpen={open}
        opened={opened?.id ?? null}
        empty={<Nobody />}
      />
      {data.total > pageSize && (
        <Pager
          page={page}
          size={pageSize}
          total={data.total}
          noun="người"
          onPage={(to) => change({ trang: String(to) })}
        />
      )}
      {opened && <PersonSummary row={opened} onClose={() => change({ xem: null })} />}
    </div>
  )
}

function Nobody() {
  const [{ ngay, xep: _order, cot: _columns, xem: _opened, trang: _page, ...filters }] = useAddress()
  const mayImport = useMay('POST /api/imports')
  if (Object.keys(filters).length > 0)
    return <Empty title="Không có ai khớp">Hãy bỏ bớt điều kiện lọc, hoặc gõ ít chữ hơn.</Empty>
  if (ngay) return <Empty title="Ngày này chưa có ai trong hồ sơ">Hồ sơ bắt đầu từ ngày của danh sách được nhập.</Empty>
  return (
    <Empty
      title="Chưa có ai trong hồ sơ"
      action={mayImport && <LinkButton to="/nhap-danh-sach">Nhập danh sách</LinkButton>}
    >
      Nhập danh sách cán bộ, công chức, viên chức từ Excel, hoặc thêm từng người.
    </Empty>
  )
}

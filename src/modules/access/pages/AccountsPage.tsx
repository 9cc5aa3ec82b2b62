import { UserPlus } from 'lucide-react'
import { useState } from 'react'
import { useAddress } from '#ui/address.ts'
import { Button } from '#ui/Button.tsx'
import { ExportButton } from '#ui/ExportButton.tsx'
import { type Filter, Filters } from '#ui/Filters.tsx'
import { number } from '#ui/format.ts'
import { Page } from '#ui/Page.tsx'
import { useGet } from '#ui/query.ts'
import { SearchField } from '#ui/SearchField.tsx'
import { useMay } from '#ui/session.ts'
import { readOrder, Table, writeOrder } from '#ui/Table.tsx'
import type { AccountRow } from '../api.ts'
import { type AccountFilters, arrangeAccounts } from '../arrange.ts'
import { roleNames, roles } from '../model.ts'
import { columns, onPhone } from './account-columns.tsx'
import { AccountPanel } from './AccountPanel.tsx'
import { NewAccount } from './NewAccount.tsx'

const filters: readonly Filter[] = [
  {
    id: 'vai-tro',
    word: 'giữ vai trò',
    kind: 'choice',
    any: 'bất kỳ',
    options: roles.map((id) => ({ id, label: roleNames[id] })),
  },
  {
    id: 'tinh-trang',
    word: 'hiện',
    kind: 'choice',
    any: 'đang dùng hay đã khoá',
    options: [
      { id: 'open', label: 'đang dùng' },
      { id: 'disabled', label: 'đã khoá' },
    ],
  },
]

export function AccountsPage() {
  const [address, change] = useAddress()
  const [phone] = useState(() => matchMedia('(max-width: 719px)').matches)
  const rows = useGet<readonly AccountRow[]>('/accounts')
  const wanted = { q: address['q'], role: address['vai-tro'], state: address['tinh-trang'], sort: address['xep'] }
  const shown = arrangeAccounts(rows, wanted as AccountFilters)
  const opened = rows.find(({ id }) => id === address['xem'])
  return (
    <Page
      title="Tài khoản"
      lead="Ai vào được chương trình, làm được việc gì, trong phạm vi nào."
      actions={<OpenAccount />}
    >
      <Filters
        filters={filters}
        lead={<SearchField label="Tìm tên, tên đăng nhập" />}
        count={`${number(shown.length)} tài khoản`}
      >
        <ExportButton path="/accounts" query={wanted} columns={columns} />
      </Filters>
      <Table
        label="Tài khoản"
        noun="tài khoản"
        rows={shown}
        columns={phone ? onPhone : columns}
        rowName={({ fullName }) => fullName}
        order={readOrder(address['xep'])}
        onOrder={(order) => change({ xep: writeOrder(order) })}
        onOpen={({ id }) => change({ xem: id === address['xem'] ? null : id })}
        opened={opened?.id ?? null}
        empty="Không có tài khoản nào khớp. Hãy bỏ bớt điều kiện lọc."
      />
      {opened && <AccountPanel account={opened} onClose={() => change({ xem: null })} />}
    </Page>
  )
}

function OpenAccount() {
  const may = useMay('POST /api/accounts')
  const [isOpen, setOpen] = useState(false)
  if (!may) return null
  return (
    <>
      <Button look="primary" icon={UserPlus} onPress={() => setOpen(true)}>
        Mở tài khoản
      </Button>
      {isOpen && <NewAccount onClose={() => setOpen(false)} />}
    </>
  )
}

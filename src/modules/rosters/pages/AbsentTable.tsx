import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useAddress } from '#ui/address.ts'
import { number, viDate } from '#ui/format.ts'
import { Pager } from '#ui/Pager.tsx'
import { query } from '#ui/query.ts'
import { Skeleton } from '#ui/Skeleton.tsx'
import { type Column, Table } from '#ui/Table.tsx'
import type { PlainDate } from '#lib/date.ts'
import type { Absent, Import } from '../api.ts'
import css from './rosters.module.css'
import { pageSize } from './useLines.ts'

type Person = Absent['rows'][number]

const columns: readonly Column<Person>[] = [
  { id: 'name', heading: 'Họ và tên', cell: ({ fullName }) => fullName, width: 200 },
  { id: 'birth', heading: 'Ngày sinh', cell: ({ birth }) => viDate(birth as PlainDate), align: 'end' },
  { id: 'unit', heading: 'Đơn vị', cell: ({ unitName }) => unitName, width: 240 },
]

/** Người có trong hồ sơ mà danh sách không nêu. They are shown, never ended. */
export function AbsentTable({ list }: { readonly list: Import }) {
  const [{ so }, change] = useAddress()
  const page = Math.max(1, Number(so) || 1)
  const { data, error } = useQuery({
    ...query<Absent>(`/imports/${list.id}/absent`, { page, size: pageSize }),
    placeholderData: keepPreviousData,
  })
  if (error) throw error
  if (!data) return <Skeleton rows={8} />
  return (
    <>
      <p className={css['soft']}>
        {number(data.total)} người đang có trong hồ sơ mà danh sách không nêu. Nhập danh sách không thay đổi hồ sơ của
        họ.
      </p>
      <Table
        label="Vắng mặt trong danh sách"
        rows={data.rows}
        columns={columns}
        rowId={({ personId }) => personId}
        href={({ personId }) => `/con-nguoi/${personId}`}
        empty="Danh sách nêu đủ mọi người đang có trong hồ sơ."
      />
      {data.total > pageSize && (
        <Pager
          page={page}
          size={pageSize}
          total={data.total}
          noun="người"
          onPage={(to) => change({ so: to === 1 ? null : String(to) })}
        />
      )}
    </>
  )
}

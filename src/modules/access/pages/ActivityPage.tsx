import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useAddress } from '#ui/address.ts'
import { Button } from '#ui/Button.tsx'
import { ExportButton } from '#ui/ExportButton.tsx'
import { Filters } from '#ui/Filters.tsx'
import { number } from '#ui/format.ts'
import { Page } from '#ui/Page.tsx'
import { query } from '#ui/query.ts'
import { SearchField } from '#ui/SearchField.tsx'
import { Skeleton } from '#ui/Skeleton.tsx'
import { Table } from '#ui/Table.tsx'
import type { ActivityPage as Answer } from '../api.ts'
import css from './access.module.css'
import { columns, phoneColumns } from './activity-columns.tsx'
import { ActivityPanel } from './ActivityPanel.tsx'
import { SealLine } from './SealLine.tsx'
import { filtersOf, useActivityWords } from './useActivity.ts'

const limit = 100

const isPhone = () => matchMedia('(max-width: 719px)').matches

/** Who did what, when, from where: it only grows. */
export function ActivityPage() {
  const [address, change] = useAddress()
  const filters = filtersOf(address)
  const [phone] = useState(isPhone)
  const asked = query<Answer>('/activity', { ...filters, before: address['truoc'], limit })
  const { data, isPlaceholderData } = useQuery({ ...asked, placeholderData: keepPreviousData, throwOnError: true })
  const opened = data?.rows.find(({ seq }) => String(seq) === address['xem'])
  return (
    <Page title="Nhật ký" lead={<SealLine />}>
      <Filters
        filters={useActivityWords()}
        lead={<SearchField label="Tìm trong nội dung, người" />}
        count={data && `${number(data.total)} dòng`}
      >
        <ExportButton path="/activity" query={filters} columns={columns} />
      </Filters>
      {data ? (
        <div aria-busy={isPlaceholderData} className={css['panel']}>
          <Table
            label="Nhật ký"
            rows={data.rows}
            rowId={({ seq }) => String(seq)}
            columns={phone ? phoneColumns : columns}
            rowName={({ says }) => says}
            onOpen={({ seq }) => change({ xem: String(seq) === address['xem'] ? null : String(seq) })}
            opened={opened ? String(opened.seq) : null}
            empty="Không có việc nào khớp. Hãy bỏ bớt điều kiện lọc."
          />
          <Pages rows={data.rows} />
        </div>
      ) : (
        <Skeleton rows={12} />
      )}
      {opened && <ActivityPanel entry={opened} onClose={() => change({ xem: null })} />}
    </Page>
  )
}

/** Older rows come after; going back is the browser's Back, or straight to the latest. */
function Pages({ rows }: { readonly rows: Answer['rows'] }) {
  const [{ truoc }, change] = useAddress()
  const last = rows.at(-1)?.seq
  const more = rows.length === limit && last !== undefined && last > 1
  if (!truoc && !more) return null
  return (
    <nav className={css['pager']} aria-label="Các trang của nhật ký">
      {truoc && <Button onPress={() => change({ truoc: null }, { replace: false })}>Về mới nhất</Button>}
      {more && <Button onPress={() => change({ truoc: String(last), xem: null }, { replace: false })}>Cũ hơn</Button>}
    </nav>
  )
}

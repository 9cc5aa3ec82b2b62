import { useAddress } from '#ui/address.ts'
import { number } from '#ui/format.ts'
import { Link } from '#ui/Link.tsx'
import { Page } from '#ui/Page.tsx'
import { Pager } from '#ui/Pager.tsx'
import { useGet } from '#ui/query.ts'
import { Table } from '#ui/Table.tsx'
import type { Behind } from '../report-api.ts'
import { behindColumns } from './behind-columns.tsx'

const size = 100

/** Học viên của một con số, one line for each class somebody learned in */
export function LearnersPage() {
  const [values, change] = useAddress()
  const page = Math.max(1, Number(values['trang']) || 1)
  const { total, rows } = useGet<Behind>('/training/report/learners', {
    from: values['tu'],
    to: values['den'],
    by: values['theo'],
    key: values['nhom'],
    page,
    limit: size,
  })
  return (
    <Page
      title="Học viên của một con số"
      lead={
        <>
          {number(total)} lượt học viên. <Link to="/dao-tao/bao-cao">Về báo cáo</Link>
        </>
      }
    >
      <Table
        label="Học viên"
        rows={rows}
        columns={behindColumns}
        rowId={({ personId, classId }) => `${personId}${classId}`}
        href={({ personId }) => `/con-nguoi/${personId}`}
        rowName={({ fullName }) => fullName}
        empty="Không có ai"
      />
      <Pager page={page} size={size} total={total} noun="lượt" onPage={(to) => change({ trang: String(to) })} />
    </Page>
  )
}

import { Suspense, useMemo } from 'react'
import { useAddress, useParam } from '#ui/address.ts'
import { Because } from '#ui/Because.tsx'
import { Empty } from '#ui/Empty.tsx'
import { Filters } from '#ui/Filters.tsx'
import { number } from '#ui/format.ts'
import { Link } from '#ui/Link.tsx'
import { LinkButton } from '#ui/LinkButton.tsx'
import { Page } from '#ui/Page.tsx'
import { Pager } from '#ui/Pager.tsx'
import { useGet } from '#ui/query.ts'
import { useMay } from '#ui/session.ts'
import { Skeleton } from '#ui/Skeleton.tsx'
import { type Column, Table } from '#ui/Table.tsx'
import type { Finding } from '#law/kit/finding.ts'
import type { BrokenPage, Rules } from '../api.ts'
import css from './cleaning.module.css'
import { UnitCounts } from './UnitCounts.tsx'

type Rule = Rules['rules'][number]
type Broken = BrokenPage['rows'][number]
const size = 50

/** Một quy tắc: why it is one, where it is broken, by whom, and what repairs it. */
export function RulePage() {
  const id = useParam('rule')
  const rule = useGet<Rules>('/cleaning/rules').rules.find((each) => each.id === id)
  const mayRepair = useMay('GET /api/cleaning/preview')
  const [values] = useAddress()
  if (!rule) return <Empty title="Không có quy tắc này" />
  const unit = values['donvi'] ? `?donvi=${values['donvi']}` : ''
  return (
    <Page
      title={rule.name}
      lead={`${number(rule.people)} người vướng. ${rule.why.says}`}
      actions={
        <>
          {mayRepair &&
            rule.people > 0 &&
            rule.repairs.map((repair, at) => (
              <LinkButton
                key={repair.id}
                to={`/chuan-hoa/sua/${repair.id}${unit}`}
                look={at === 0 ? 'primary' : 'secondary'}
              >
                {repair.label}…
              </LinkButton>
            ))}
          {rule.why.from.length > 0 && <Because finding={rule.why as Finding<unknown>} />}
        </>
      }
    >
      <div className={css['stack']}>
        <Link to="/chuan-hoa">Tất cả các quy tắc</Link>
        <Suspense fallback={<Skeleton />}>
          <People rule={rule} mayRepair={mayRepair} />
        </Suspense>
        <UnitCounts rule={rule} />
      </div>
    </Page>
  )
}

function People({ rule, mayRepair }: { readonly rule: Rule; readonly mayRepair: boolean }) {
  const [values, change] = useAddress()
  const page = Number(values['trang'] ?? 1)
  const query = { unitId: values['donvi'], page, limit: size }
  const { rows, total } = useGet<BrokenPage>(`/cleaning/rules/${rule.id}/people`, query)
  const columns = useMemo(() => columnsOf(rule, mayRepair), [rule, mayRepair])
  const options = rule.units.flatMap(({ unitId, unitName }) => (unitId ? [{ id: unitId, label: unitName }] : []))
  return (
    <>
      <Filters
        filters={[{ id: 'donvi', kind: 'choice', word: 'Đơn vị', any: 'bất kỳ', options }]}
        count={`${number(total)} người`}
      />
      <Table
        label={`Những người vướng: ${rule.name}`}
        rows={rows}
        columns={columns}
        href={({ id }) => `/con-nguoi/${id}`}
        rowName={({ fullName }) => fullName}
        empty={<Empty title="Không còn ai vướng quy tắc này" />}
      />
      {total > size && (
        <Pager page={page} size={size} total={total} noun="người" onPage={(to) => change({ trang: String(to) })} />
      )}
    </>
  )
}

function columnsOf({ repairs }: Rule, mayRepair: boolean): Column<Broken>[] {
  const columns: Column<Broken>[] = [
    { id: 'name', heading: 'Họ tên', width: 190, cell: ({ fullName }) => fullName },
    { id: 'says', heading: 'Chỗ sai', wrap: true, width: 320, cell: ({ says }) => says },
    { id: 'unit', heading: 'Đơn vị', wrap: true, width: 190, cell: ({ unitName }) => unitName || 'Ngoài các cơ quan' },
  ]
  const [repair] = repairs
  if (!mayRepair || !repair) return columns
  const cell = ({ id, fullName }: Broken) => (
    <Link to={`/chuan-hoa/sua/${repair.id}?nguoi=${id}`} aria-label={`Sửa ${fullName}`}>
      Sửa…
    </Link>
  )
  return [...columns, { id: 'repair', heading: 'Sửa riêng', cell }]
}

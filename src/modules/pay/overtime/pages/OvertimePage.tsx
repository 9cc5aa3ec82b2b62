import { Plus } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { useAddress } from '#ui/address.ts'
import { Button } from '#ui/Button.tsx'
import { ExportButton } from '#ui/ExportButton.tsx'
import { type Filter, Filters } from '#ui/Filters.tsx'
import { decimal, money, number } from '#ui/format.ts'
import { Page } from '#ui/Page.tsx'
import { useGet } from '#ui/query.ts'
import { useMay, useSession } from '#ui/session.ts'
import { monthFilter, monthOf } from '../../payroll/pages/month-filter.ts'
import { monthWords } from '../../payroll/months.ts'
import type { OvertimeMonth } from '../api.ts'
import { OvertimeTable } from './OvertimeTable.tsx'
import { overtimeColumns } from './overtime-columns.tsx'
import { PayOvertime } from './PayOvertime.tsx'
import { useUnitFilter } from './unit-filter.ts'

const AskDialog = lazy(async () => ({ default: (await import('./AskDialog.tsx')).AskDialog }))

/** Làm thêm giờ of a month: asked, approved, worked, paid. */
export function OvertimePage() {
  const { today } = useSession().agency
  const [values] = useAddress()
  const query = { month: monthOf(values['thang'], today), unitId: values['don-vi'] }
  const month = useGet<OvertimeMonth>('/pay/overtime', query)
  const filters: Filter[] = [monthFilter(today), ...useUnitFilter()]
  const mayAsk = useMay('POST /api/pay/overtime') && month.notYet === null
  const mayExport = useMay('GET /api/pay/overtime/export')
  const [asking, ask] = useState(false)
  return (
    <Page
      title={`Làm thêm giờ tháng ${monthWords(month.month)}`}
      lead={leadOf(month)}
      actions={
        <>
          {query.unitId === undefined && <PayOvertime month={month} />}
          {mayAsk && (
            <Button look="primary" icon={Plus} onPress={() => ask(true)}>
              Đề nghị làm thêm giờ
            </Button>
          )}
        </>
      }
    >
      <Filters filters={filters} count={`${number(month.rows.length)} lần`}>
        {mayExport && <ExportButton path="/pay/overtime" query={query} columns={overtimeColumns} />}
      </Filters>
      <OvertimeTable rows={month.rows} mayAsk={mayAsk} />
      {asking && (
        <Suspense>
          <AskDialog onClose={() => ask(false)} />
        </Suspense>
      )}
    </Page>
  )
}

function leadOf({ rows, total, payable, notYet }: OvertimeMonth): string {
  if (notYet !== null && rows.length === 0) return `${notYet}, nên chưa đề nghị được.`
  const waiting = rows.filter(({ stage }) => stage === 'asked').length
  const due = payable.times === 0 ? '' : ` Chưa trả ${number(payable.times)} lần, ${money(payable.amount)}.`
  return `${decimal(total.hours)} giờ${waiting > 0 ? `, ${number(waiting)} đề nghị chờ duyệt` : ''}.${due}`
}

import { useQuery } from '@tanstack/react-query'
import type { Finding } from '#law/kit/finding.ts'
import type { PersonRecord } from '#modules/personnel/api.ts'
import { LawRow } from '#modules/personnel/pages/forms.ts'
import { money } from '#ui/format.ts'
import { monthWords } from '../months.ts'
import { usePersonPay } from './usePersonPay.ts'
import { tryPayAt } from './try-pay.ts'

/** Lương của tháng đang xem among what the law says; line by line it stands below. */
export function PayRow({ record }: { readonly record: PersonRecord }) {
  const { may, asking } = usePersonPay(record)
  const { data } = useQuery({ ...asking, enabled: may })
  if (!data?.row) return null
  const { month, row, finding } = data
  return (
    <LawRow
      title={`Lương tháng ${monthWords(month)}`}
      value={row.payable === null ? null : money(row.payable)}
      finding={finding as Finding<unknown> | null}
      missing={row.missing}
      tryAt={tryPayAt(row, month)}
    />
  )
}

import type { OfficialForm } from '../api.ts'
import type { FormColumn } from './columns.ts'
import type { FormLaw } from './define.ts'

type Checks = OfficialForm['checks']
type Row = OfficialForm['rows'][number]

/** Kiểm cộng: each sharing-out sums to all who are there; a part is no more than the whole. Whoever breaks it can be opened. */
export function checksOf({ groups }: FormLaw, { cells }: Row): Checks {
  const columns = groups.flatMap((group) => group.columns)
  const all = columns.findIndex(({ when, quota }) => when.length === 0 && !quota)
  const total = cells[all]!.value!
  const name = columns[all]!.label.toLowerCase()
  let at = 0
  const checks: Checks = []
  for (const { label, columns: own, trait } of groups) {
    const values = cells.slice(at, (at += own.length))
    if (trait)
      checks.push(
        shareCheck(
          label,
          name,
          total,
          values.filter((_, index) => !own[index]!.within),
        ),
      )
    else checks.push(...own.flatMap((column, index) => partCheck(column, name, total, values[index]!.value)))
  }
  return checks
}

/** The last column holds whoever is in none of the others. */
function shareCheck(label: string, name: string, total: number, values: Row['cells']): Checks[number] {
  const known = values.slice(0, -1).reduce((sum, { value }) => sum + value!, 0)
  const lost = values.at(-1)!
  if (known === total) return { says: `${label}: cộng các cột bằng ${name} (${total}).`, holds: true }
  const says = `${label}: cộng các cột được ${known}, ${name} là ${total}; ${total - known} chưa xác định.`
  return { says, holds: false, count: lost.value!, ...(lost.question && { question: lost.question }) }
}

const partCheck = ({ label, quota, cost }: FormColumn, name: string, total: number, value: number | null): Checks =>
  quota || cost || value === null || value <= total
    ? []
    : [{ says: `${label} (${value}) nhiều hơn ${name} (${total}).`, holds: false }]

import type { PlainDate } from '#lib/date.ts'
import type { SheetRow } from '../sheet-api.ts'

/** The calculator filled in, for pay that is the step alone; with allowances the reader adds them himself. */
export function tryPayAt({ staff, rank, step, coefficients, others, dependants, money }: SheetRow, month: PlainDate) {
  if (!rank || !step || !coefficients || others.length > 0) return null
  if (Number(coefficients.total) !== Number(coefficients.salary)) return null
  const official = staff === 'cadre' || staff === 'civil-servant'
  const elsewhere = official && !money.civilService ? '&serviceUnit=1' : ''
  const own = `staff=${staff}&payBy=step&scaleBy=rank&rank=${rank}&step=${step}${elsewhere}`
  return `luong-thang#month=${month.replaceAll('-', '')}&${own}&dependants=${dependants}`
}

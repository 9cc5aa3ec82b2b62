import { monthWords } from '../months.ts'
import type { PaySheet } from '../sheet-api.ts'
import css from './payroll.module.css'

/** What to know before paying: who is gone, what cannot be reckoned again, what the agency chose. */
export function SheetNotes({ sheet: { gone, unreckoned, choices, closed, notNext } }: { readonly sheet: PaySheet }) {
  return (
    <details className={css['notes']}>
      <summary>
        Cách tính và điều cần biết{gone.length > 0 && ` (${gone.length} người tháng trước nay không còn)`}
      </summary>
      <ul>
        {!closed && notNext && <li>{notNext}</li>}
        {choices.map((says) => (
          <li key={says}>{says}</li>
        ))}
        {gone.map(({ personId, fullName, unitName }) => (
          <li key={personId}>
            Không còn trong bảng lương tháng này: {fullName}, {unitName}
          </li>
        ))}
        {unreckoned.map(({ personId, month, fullName, says }) => (
          <li key={`${personId}${month}`}>
            Chưa tính lại được tháng {monthWords(month)} của {fullName}: {says}
          </li>
        ))}
        <li>Bấm vào một số tiền để xem căn cứ. Thuế của khoản truy lĩnh tính theo tháng được hưởng.</li>
      </ul>
    </details>
  )
}

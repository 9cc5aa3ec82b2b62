import { Link } from '#ui/Link.tsx'
import { useMay } from '#ui/session.ts'
import { monthWords } from '../months.ts'
import type { PaySheet } from '../sheet-api.ts'
import css from './payroll.module.css'

/** What to know before paying: who is gone, what cannot be reckoned again, what the agency chose. */
export function SheetNotes({ sheet: { gone, unreckoned, choices, closed, notNext } }: { readonly sheet: PaySheet }) {
  const mayChoose = useMay('GET /api/agency/choices')
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
        {mayChoose && (
          <li>
            Cơ quan chọn cách tính ở trang <Link to="/co-quan/lua-chon">Lựa chọn của cơ quan</Link>.
          </li>
        )}
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

import '#ui/official-face.css'
import { Printer } from 'lucide-react'
import type { PlainDate } from '#lib/date.ts'
import { useParam } from '#ui/address.ts'
import { Badge } from '#ui/Badge.tsx'
import { Button } from '#ui/Button.tsx'
import { viDate } from '#ui/format.ts'
import { Page } from '#ui/Page.tsx'
import { useGet } from '#ui/query.ts'
import type { Printed } from '../api.ts'
import css from './certificates.module.css'
import { inFours } from './in-fours.ts'

/** Giấy chứng nhận năng lực, to print; the code and its QR are for whoever checks it. */
export function CertificatePage() {
  const one = useGet<Printed>(`/certificates/${useParam('code')}`)
  const { agency, place, fullName, number, code, competency, level, issuedOn, valid, qr } = one
  const [year, month, day] = issuedOn.split('-')
  return (
    <Page
      title="Giấy chứng nhận"
      lead={<Badge tone={valid ? 'done' : 'danger'}>{valid ? 'Còn giá trị' : 'Không còn giá trị'}</Badge>}
      actions={
        <Button icon={Printer} onPress={() => print()}>
          In
        </Button>
      }
    >
      <section className={css['sheet']} aria-label={`Giấy chứng nhận số ${number}`}>
        <p className={css['agency']}>{agency}</p>
        <h2>GIẤY CHỨNG NHẬN NĂNG LỰC</h2>
        <p>Chứng nhận ông (bà)</p>
        <p className={css['name']}>{fullName}</p>
        <p>
          đạt năng lực {competency}, mức {level}
        </p>
        <p className={css['place']}>
          {place}, ngày {day} tháng {month} năm {year}
        </p>
        <div className={css['check']}>
          <img
            className={css['qr']}
            alt="Mã QR để kiểm tra giấy chứng nhận"
            src={`data:image/svg+xml,${encodeURIComponent(qr)}`}
          />
          <p>
            Số {number}, cấp ngày {viDate(issuedOn as PlainDate)}
            <br />
            Mã kiểm tra <span className={css['code']}>{inFours(code)}</span>
          </p>
        </div>
      </section>
    </Page>
  )
}

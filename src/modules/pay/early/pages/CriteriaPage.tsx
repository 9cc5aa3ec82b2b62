import { PenLine } from 'lucide-react'
import { useState } from 'react'
import { Button } from '#ui/Button.tsx'
import { moment, viDate } from '#ui/format.ts'
import { Page } from '#ui/Page.tsx'
import { useGet } from '#ui/query.ts'
import { useMay } from '#ui/session.ts'
import type { CriteriaEras } from '../api.ts'
import { CriteriaForm } from './CriteriaForm.tsx'
import { CriteriaShown } from './CriteriaShown.tsx'
import css from './early.module.css'

/** Tiêu chí riêng của cơ quan: law leaves them to its own regulation. */
export function CriteriaPage() {
  const { eras, fallback } = useGet<CriteriaEras>('/pay/early-raise-criteria')
  const may = useMay('PUT /api/pay/early-raise-criteria')
  const [editing, edit] = useState(false)
  return (
    <Page
      title="Tiêu chí nâng bậc trước hạn"
      lead="Văn bản để cơ quan quy định trong quy chế của mình. Tiêu chí đang dùng hiện trong căn cứ của từng người."
      actions={
        may && (
          <Button look="primary" icon={PenLine} onPress={() => edit(true)}>
            Ghi tiêu chí
          </Button>
        )
      }
    >
      {eras.map(({ id, from, until, criteria, basis, recordedAt, recordedBy, reason }) => (
        <section key={id} className={css['part']} aria-labelledby={id}>
          <h2 id={id}>
            Từ {viDate(from)}
            {until && ` đến trước ${viDate(until)}`}: {basis}
          </h2>
          <p className={css['under']}>
            {recordedBy} ghi lúc {moment(recordedAt)}. Lý do: {reason}
          </p>
          <CriteriaShown criteria={criteria} />
        </section>
      ))}
      <section className={css['part']} aria-labelledby="mac-dinh">
        <h2 id="mac-dinh">Mặc định của chương trình{eras.length > 0 && ', dùng cho những năm chưa ghi tiêu chí'}</h2>
        <CriteriaShown criteria={fallback} />
      </section>
      {editing && <CriteriaForm eras={eras} fallback={fallback} onClose={() => edit(false)} />}
    </Page>
  )
}

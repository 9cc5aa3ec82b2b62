import { PenLine } from 'lucide-react'
import { useState } from 'react'
import { Button } from '#ui/Button.tsx'
import { moment, viDate } from '#ui/format.ts'
import { KeyValue } from '#ui/KeyValue.tsx'
import { Page } from '#ui/Page.tsx'
import { useGet } from '#ui/query.ts'
import { useMay } from '#ui/session.ts'
import { retirementRaiseFrom } from '#law/pay/early-raise-choices.ts'
import type { CriteriaEras } from '../api.ts'
import { achievementName, achievements } from '../achievements.ts'
import { type Criteria, tieBreakNames } from '../model.ts'
import { CriteriaForm } from './CriteriaForm.tsx'
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
          <Shown criteria={criteria} />
        </section>
      ))}
      <section className={css['part']} aria-labelledby="mac-dinh">
        <h2 id="mac-dinh">Mặc định của chương trình{eras.length > 0 && ', dùng cho những năm chưa ghi tiêu chí'}</h2>
        <Shown criteria={fallback} />
      </section>
      {editing && <CriteriaForm eras={eras} fallback={fallback} onClose={() => edit(false)} />}
    </Page>
  )
}

function Shown({ criteria: { months, order, insideYear, retirementFrom } }: { readonly criteria: Criteria }) {
  const bands = [...new Set(Object.values(months))].toSorted((a, b) => b - a)
  const named = (count: number) =>
    achievements
      .filter((one) => months[one] === count)
      .map(achievementName)
      .join('; ')
  return (
    <KeyValue
      facts={[
        ...bands.map((count) => ({ label: count === 0 ? 'Không tính' : `Trước ${count} tháng`, value: named(count) })),
        {
          label: 'Ngang nhau thì xét',
          value: order.map((one) => tieBreakNames[one].toLocaleLowerCase('vi')).join('; ') || null,
        },
        { label: 'Ngày hưởng', value: insideYear ? 'Phải nằm trong năm xét' : 'Không buộc nằm trong năm xét' },
        { label: 'Khi nghỉ hưu', value: retirementRaiseFrom.options[retirementFrom], note: retirementRaiseFrom.note },
      ]}
    />
  )
}

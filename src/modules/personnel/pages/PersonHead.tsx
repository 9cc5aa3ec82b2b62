import { KeyValue } from '#ui/KeyValue.tsx'
import { staffKindNames } from '../../organisation/model.ts'
import type { PersonRecord } from '../api.ts'
import { birthWords } from '../identity.ts'
import { sexNames } from '../model.ts'
import { useAsOf } from './as-of.ts'
import { DueThen } from './DueThen.tsx'
import { IdentityNumber } from './IdentityNumber.tsx'
import { NextDue } from './NextDue.tsx'
import css from './person.module.css'
import { linesNow, spanWords } from './record-words.ts'

/** What matters at a glance: who, where, in which step, and what comes next. */
export function PersonHead({ record }: { readonly record: PersonRecord }) {
  const { isNow } = useAsOf()
  return (
    <section className={css['head']} aria-label="Tóm tắt">
      <KeyValue columns={2} facts={factsOf(record)} />
      {isNow ? <NextDue personId={record.id} /> : <DueThen personId={record.id} />}
    </section>
  )
}

function factsOf(record: PersonRecord) {
  const { id, identity, posting } = record
  const born = birthWords(identity)
  return [
    { label: 'Ngày sinh', value: born || null, note: identity.sex && sexNames[identity.sex] },
    { label: 'Số định danh', value: <IdentityNumber personId={id} masked={identity.idNumberMasked} /> },
    { label: 'Đơn vị', value: posting?.unitName ?? null, note: posting && spanWords(posting) },
    {
      label: 'Vị trí',
      value: posting && [posting.office, posting.title].filter(Boolean).join(', '),
      note: posting && staffKindNames[posting.staff],
    },
    ...linesNow(record, 'tie').map((line) => ({ label: line.label, value: line.value, note: spanWords(line) })),
    ...linesNow(record, 'pay').map((line) => ({ label: line.label, value: line.value, note: spanWords(line) })),
  ]
}

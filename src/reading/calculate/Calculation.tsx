import { type FormEvent, useRef } from 'react'
import { Page } from '#ui/Page.tsx'
import button from '#ui/Button.module.css'
import css from './Calculation.module.css'
import { Faults } from './form/Faults.tsx'
import { Form } from './form/Form.tsx'
import { useForm } from './form/useForm.ts'
import type { Calculator, Outcome } from './kit/calculator.ts'
import type { Values } from './kit/field.ts'
import { linkOf } from './kit/link.ts'
import { spoken } from './kit/spoken.ts'
import { CopyButton } from './result/CopyButton.tsx'
import { RefusalShown } from './result/RefusalShown.tsx'
import { Result } from './result/Result.tsx'

const look = (kind: 'primary' | 'secondary' | 'quiet') => `${button['button']} ${button[kind]}`

type Props = { readonly of: Calculator; readonly title: string; readonly asks: string }

/** The form at the left, what it comes to at the right, as it is typed. */
export function Calculation({ of, title, asks }: Props) {
  const form = useForm(of)
  const { values, outcome, faults } = form
  const result = useRef<HTMLElement>(null)
  const ask = (event: FormEvent) => {
    event.preventDefault()
    form.ask()
    if (!('faults' in outcome)) result.current?.scrollIntoView({ block: 'nearest' })
  }
  const actions = (
    <>
      <button type="button" className={look('secondary')} onClick={form.fillExample}>
        Điền ví dụ
      </button>
      <button type="button" className={look('quiet')} onClick={form.clear}>
        Xóa hết
      </button>
    </>
  )
  return (
    <Page title={title} lead={asks} actions={actions}>
      <div className={css['sides']}>
        <form className={css['asks']} data-noprint noValidate onSubmit={ask}>
          <Faults faults={form.asked > 0 ? faults : {}} asked={form.asked} />
          <Form fields={of.fields} values={values} faults={faults} onChange={form.change} onLeave={form.leave} />
          <button type="submit" className={`${look('primary')} ${css['act']}`}>
            Tính
          </button>
          <p className={css['private']}>Những gì bạn gõ ở lại trong trình duyệt này, không gửi đi đâu.</p>
        </form>
        <section ref={result} className={css['result']} aria-label="Kết quả">
          <Typed fields={of.fields} values={values} />
          <Comes outcome={outcome} link={() => `${location.origin}${location.pathname}#${linkOf(of.fields, values)}`} />
        </section>
      </div>
    </Page>
  )
}

/** What was typed, for paper. */
const Typed = ({ fields, values }: { readonly fields: Calculator['fields']; readonly values: Values }) => (
  <dl className={css['typed']}>
    {spoken(fields, values).map(([label, words]) => (
      <div key={label}>
        <dt>{label}</dt>
        <dd>{words}</dd>
      </div>
    ))}
  </dl>
)

function Comes({ outcome, link }: { readonly outcome: Outcome; readonly link: () => string }) {
  if ('refusal' in outcome) return <RefusalShown refusal={outcome.refusal} />
  if ('faults' in outcome)
    return <p className={css['empty']}>Kết quả và căn cứ hiện ở đây khi các ô đã đủ. Chưa quen thì bấm “Điền ví dụ”.</p>
  const acts = (
    <div className={css['acts']} data-noprint>
      <button type="button" className={look('secondary')} onClick={() => window.print()}>
        In
      </button>
      <CopyButton words="Chép đường dẫn" text={link} />
    </div>
  )
  return <Result answer={outcome.answer} acts={acts} />
}

import button from '#ui/Button.module.css'
import css from './Calculation.module.css'
import { Faults } from './form/Faults.tsx'
import { Form } from './form/Form.tsx'
import { useForm } from './form/useForm.ts'
import type { Calculator, Outcome } from './kit/calculator.ts'
import { linkOf } from './kit/link.ts'
import { spoken } from './kit/spoken.ts'
import { CopyButton } from './result/CopyButton.tsx'
import { RefusalShown } from './result/RefusalShown.tsx'
import { Result } from './result/Result.tsx'

const look = (kind: 'primary' | 'secondary' | 'quiet') => `${button['button']} ${button[kind]}`

/** The form at the left, what it comes to at the right, as it is typed. */
export function Calculation({ of }: { readonly of: Calculator }) {
  const form = useForm(of)
  const { values, outcome, faults } = form
  const link = () => `${location.origin}${location.pathname}#${linkOf(of.fields, values)}`
  return (
    <div className={css['sides']}>
      <form
        className={css['asks']}
        data-noprint
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          form.ask()
        }}
      >
        <Faults faults={form.asked > 0 ? faults : {}} asked={form.asked} />
        <Form fields={of.fields} values={values} faults={faults} onChange={form.change} onLeave={form.leave} />
        <div className={css['acts']}>
          <button type="submit" className={look('primary')}>
            Tính
          </button>
          <button type="button" className={look('secondary')} onClick={form.fillExample}>
            Điền ví dụ
          </button>
          <button type="button" className={look('quiet')} onClick={form.clear}>
            Xóa hết
          </button>
        </div>
        <p className={css['private']}>Những gì bạn gõ ở lại trong trình duyệt này, không gửi đi đâu.</p>
      </form>
      <section className={css['result']} aria-label="Kết quả">
        <dl className={css['typed']}>
          {spoken(of.fields, values).map(([label, words]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
        <Comes outcome={outcome} />
        {'answer' in outcome && (
          <div className={css['acts']} data-noprint>
            <button type="button" className={look('secondary')} onClick={() => window.print()}>
              In
            </button>
            <CopyButton words="Chép đường dẫn" text={link} />
          </div>
        )}
      </section>
    </div>
  )
}

function Comes({ outcome }: { readonly outcome: Outcome }) {
  if ('answer' in outcome) return <Result answer={outcome.answer} />
  if ('refusal' in outcome) return <RefusalShown refusal={outcome.refusal} />
  return <p className={css['empty']}>Kết quả và căn cứ hiện ở đây khi các ô đã đủ. Chưa quen thì bấm “Điền ví dụ”.</p>
}

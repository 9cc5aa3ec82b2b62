import type { Sure } from '#law/kit/citation.ts'
import { type PlainDate, viDate } from '#lib/date.ts'
import { sureLevels, sureWords } from '../words/sure-words.ts'
import css from './Checked.module.css'

type Props = { readonly sure: Sure; readonly checked?: PlainDate | null; readonly inline?: boolean }

/** How sure the source is, and whether a lawyer has compared it with the gazette. */
export function Checked({ sure, checked = null, inline = false }: Props) {
  const state = checked === null ? 'chưa kiểm chứng' : `đã kiểm chứng ${viDate(checked)}`
  if (inline) return `${state}, ${sureWords(sure)}`
  return (
    <span className={css['checked']} data-sure={sure} title={sureLevels.find((level) => level.sure === sure)!.means}>
      <span>{state}</span>
      <span className={css['source']}>Nguồn: {sureWords(sure)}</span>
    </span>
  )
}

import { viDate } from '#lib/date.ts'
import { useLawDay } from '../place.ts'
import { eraOn, isRank, parameterAddress, valueWords } from '../shelf/queries.ts'
import type { ParameterEntry } from '../shelf/shape.ts'
import { To } from '../To.tsx'
import { Checked } from './Checked.tsx'
import css from './reading.module.css'

/** Parameters and what they are on the day read; the hundreds of codes of ranks are folded away. */
export function ParameterRows({ parameters }: { readonly parameters: readonly ParameterEntry[] }) {
  const ranks = parameters.filter(({ label }) => isRank(label))
  return (
    <>
      <Rows of={parameters.filter(({ label }) => !isRank(label))} />
      {ranks.length > 0 && (
        <details className={css['more']}>
          <summary>Mã ngạch và chức danh nghề nghiệp: {ranks.length} mã</summary>
          <Rows of={ranks} />
        </details>
      )}
    </>
  )
}

const Rows = ({ of }: { readonly of: readonly ParameterEntry[] }) => (
  <ul className={css['rows']}>
    {of.map((parameter) => (
      <Row key={parameter.id} parameter={parameter} />
    ))}
  </ul>
)

function Row({ parameter }: { readonly parameter: ParameterEntry }) {
  const { day } = useLawDay()
  const era = eraOn(parameter, day)
  const words = valueWords(parameter, day)
  const isShort = words.length <= 40
  return (
    <li>
      <To to={parameterAddress(parameter.id)}>{parameter.label}</To>
      {isShort && <span className={css['value']}>{words}</span>}
      {!isShort && <span className={css['wide']}>{words}</span>}
      {era && (
        <span className={css['detail']}>
          Từ {viDate(era.from)}; <Checked sure={era.sure} checked={era.checked} inline />
        </span>
      )}
    </li>
  )
}

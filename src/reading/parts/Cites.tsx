import { viDate } from '#lib/date.ts'
import { instrumentAddress } from '../shelf/queries.ts'
import type { CiteEntry } from '../shelf/shape.ts'
import { instrumentByNumber } from '../shelf/shelf.ts'
import { To } from '../To.tsx'
import css from './Cites.module.css'

/** Article, number and title of each instrument, on paper too. */
export function Cites({ cites }: { readonly cites: readonly CiteEntry[] }) {
  return (
    <ul className={css['cites']}>
      {cites.map((cite) => (
        <li key={cite.number + cite.at}>
          <Cited cite={cite} />
        </li>
      ))}
    </ul>
  )
}

function Cited({ cite: { at, number } }: { readonly cite: CiteEntry }) {
  const instrument = instrumentByNumber.get(number)
  return (
    <cite>
      {at},{' '}
      {instrument ? (
        <To to={instrumentAddress(instrument.id)} className={css['number']}>
          {number}
        </To>
      ) : (
        number
      )}
      {instrument && (
        <span className={css['title']}>
          {instrument.title}
          {instrument.inForce && `, hiệu lực từ ${viDate(instrument.inForce)}`}
        </span>
      )}
    </cite>
  )
}

import type { Finding } from '#law/kit/finding.ts'
import { viDate } from '#lib/date.ts'
import css from './FindingTree.module.css'

/** A finding as it argues: the sentence, the articles, then what it rests on, one step in. */
export function FindingTree({ finding }: { readonly finding: Finding<unknown> }) {
  const { says, cites, from } = finding
  return (
    <div className={css['finding']}>
      <p className={css['says']}>{says}</p>
      {cites.map(({ instrument, at }) => (
        <cite key={at + instrument.number} className={css['cite']} title={instrument.title}>
          {at}, <span className={css['number']}>{instrument.number}</span>
          <span className={css['title']}>
            {instrument.title}
            {instrument.inForce && `, hiệu lực từ ${viDate(instrument.inForce)}`}
          </span>
        </cite>
      ))}
      {from.length > 0 && (
        <ul className={css['from']} aria-label="Dựa trên">
          {from.map((ground, index) => (
            <li key={index}>
              <FindingTree finding={ground} />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

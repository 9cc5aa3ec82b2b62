import '#ui/official-face.css'
import type { PlainDate } from '#lib/date.ts'
import type { AgencySettings } from '../api.ts'
import css from './organisation.module.css'

type Props = {
  readonly agency: Pick<AgencySettings, 'name' | 'head' | 'place' | 'symbol'> & { readonly governingBody: string }
  readonly today: PlainDate
}

/** How a decision of this agency begins and ends, as one types. */
export function Letterhead({ agency: { name, governingBody, head, place, symbol }, today }: Props) {
  const [year, month, day] = today.split('-')
  return (
    <figure>
      <figcaption className={css['caption']}>Trên quyết định sẽ in</figcaption>
      <div className={css['paper']}>
        <div>
          <span>{governingBody.toUpperCase()}</span>
          <strong>{name}</strong>
          <hr />
          <span>{`Số: …/QĐ-${symbol}`}</span>
        </div>
        <div>
          <strong>Cộng hòa xã hội chủ nghĩa Việt Nam</strong>
          <b>Độc lập - Tự do - Hạnh phúc</b>
          <hr />
          <em>{`${place}, ngày ${day} tháng ${month} năm ${year}`}</em>
        </div>
        <div className={css['sign']}>
          <strong>{head}</strong>
        </div>
      </div>
    </figure>
  )
}

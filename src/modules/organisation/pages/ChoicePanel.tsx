import { PenLine } from 'lucide-react'
import { useState } from 'react'
import { Button } from '#ui/Button.tsx'
import { useDay } from '#ui/day.ts'
import { moment, span } from '#ui/format.ts'
import { KeyValue } from '#ui/KeyValue.tsx'
import { Link } from '#ui/Link.tsx'
import { useMay } from '#ui/session.ts'
import { SidePanel } from '#ui/SidePanel.tsx'
import type { OpenPoint } from '../choice-api.ts'
import { eraOn, optionWords, sentence } from './choice-words.ts'
import { ChooseDialog } from './ChooseDialog.tsx'
import css from './organisation.module.css'

type Props = { readonly point: OpenPoint; readonly onClose: () => void }

/** One open point: what the law leaves open, what may be chosen, what was chosen. */
export function ChoicePanel({ point, onClose }: Props) {
  const may = useMay('PUT /api/agency/choices/:name') && !point.inCriteria
  const [choosing, choose] = useState(false)
  const { day } = useDay()
  const held = eraOn(point, day)?.option ?? point.usual
  const { label, note, cites, usedIn } = point
  return (
    <SidePanel title={label} onClose={onClose}>
      <div className={css['panel']}>
        <p className={css['plain']}>
          {note}
          {cites.map(({ number, at }) => (
            <cite key={number + at} className={css['above']}>
              {at}, {number}
            </cite>
          ))}
        </p>
        <Options point={point} held={point.inCriteria ? null : held} />
        {point.inCriteria ? (
          <InCriteria />
        ) : (
          <>
            {may && (
              <div className={css['acts']}>
                <Button look="primary" icon={PenLine} onPress={() => choose(true)}>
                  Ghi lựa chọn
                </Button>
              </div>
            )}
            <History point={point} />
          </>
        )}
        <p className={css['none']}>
          {usedIn
            ? `Dùng ở: ${usedIn}.`
            : 'Chưa có phép tính nào của phần mềm dùng điểm này. Ghi trước thì dùng khi có.'}
        </p>
      </div>
      {choosing && <ChooseDialog point={point} onClose={() => choose(false)} />}
    </SidePanel>
  )
}

const Options = ({ point: { options, usual }, held }: { readonly point: OpenPoint; readonly held: string | null }) => (
  <ul className={css['options']}>
    {options.map(({ option, says }) => (
      <li key={option}>
        {option === held ? <strong>{sentence(says)}</strong> : sentence(says)}
        <span className={css['above']}>
          {[option === held && 'đang làm theo', option === usual && 'mặc định'].filter(Boolean).join(', ')}
        </span>
      </li>
    ))}
  </ul>
)

function InCriteria() {
  const may = useMay('GET /api/pay/early-raise-criteria')
  const words = 'tiêu chí nâng bậc trước hạn'
  return (
    <p className={css['plain']}>
      Cơ quan ghi điểm này trong {may ? <Link to="/luong/tieu-chi-nang-bac">{words}</Link> : words}, cùng các tiêu chí
      khác của quy chế.
    </p>
  )
}

function History({ point }: { readonly point: OpenPoint }) {
  if (point.eras.length === 0) return <p className={css['plain']}>Cơ quan chưa chọn, đang theo cách mặc định.</p>
  return (
    <section aria-label="Các lựa chọn đã ghi">
      <KeyValue
        facts={point.eras.map(({ option, from, until, basis, recordedAt, recordedBy, reason }) => ({
          label: span(from, until),
          value: `${optionWords(point, option)}. ${basis}`,
          note: `${recordedBy} ghi lúc ${moment(recordedAt)}. Lý do: ${reason}`,
        }))}
      />
    </section>
  )
}

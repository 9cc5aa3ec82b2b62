import { UserRound } from 'lucide-react'
import { decimal, viDate } from '#ui/format.ts'
import { KeyValue } from '#ui/KeyValue.tsx'
import { LinkButton } from '#ui/LinkButton.tsx'
import { SidePanel } from '#ui/SidePanel.tsx'
import { staffKindNames } from '../../organisation/model.ts'
import type { PersonRow } from '../api.ts'
import { birthWords } from '../identity.ts'
import { sexNames } from '../model.ts'
import { NextDue } from './NextDue.tsx'
import css from './people.module.css'

type Props = { readonly row: PersonRow; readonly onClose: () => void }

/** Who it is, beside the list; the whole record is one step away. */
export function PersonSummary({ row, onClose }: Props) {
  return (
    <SidePanel title={row.fullName} onClose={onClose}>
      <div className={css['summary']}>
        <KeyValue facts={factsOf(row)} />
        <NextDue personId={row.id} />
        <LinkButton to={`/con-nguoi/${row.id}`} look="primary" icon={UserRound}>
          Mở hồ sơ
        </LinkButton>
      </div>
    </SidePanel>
  )
}

function factsOf(row: PersonRow) {
  const { sex, unitName, staff, title, office, rank, rankTitle, step, coefficient, percent, stepSince } = row
  const ranked = rank && (rankTitle ? `${rankTitle} (${rank})` : rank)
  const stepped = step && coefficient && `Bậc ${step}, hệ số ${decimal(coefficient)}`
  const since = stepSince && `từ ${viDate(stepSince)}`
  return [
    { label: 'Ngày sinh', value: birthWords(row) || null, note: sex && sexNames[sex] },
    { label: 'Đơn vị', value: unitName },
    { label: 'Chức vụ', value: office },
    { label: 'Chức danh', value: title, note: staff && staffKindNames[staff] },
    { label: 'Ngạch', value: ranked },
    { label: 'Bậc lương', value: stepped, note: since },
    { label: 'Vượt khung', value: percent === null ? null : `${percent}%` },
  ].filter(({ value }) => value !== null)
}

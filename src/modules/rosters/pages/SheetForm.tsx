import { Progress } from '#ui/Progress.tsx'
import { Refused } from '#ui/Refused.tsx'
import { useMay } from '#ui/session.ts'
import type { Heads, Import } from '../api.ts'
import { type Field, fieldLabels } from '../reading/fields.ts'
import { HeadingRows } from './HeadingRows.tsx'
import type { SheetLayout } from './mapping.ts'
import { Recognised } from './Recognised.tsx'
import css from './rosters.module.css'
import { SheetActs } from './SheetActs.tsx'
import { SheetPicture } from './SheetPicture.tsx'
import { useSheet } from './useSheet.ts'

export type Rows = Heads[number]['rows']
type Props = { readonly list: Import; readonly layout: SheetLayout; readonly rows: Rows }

/** One sheet: what each column is read as, to be corrected and read again. */
export function SheetForm({ list, layout, rows }: Props) {
  const mayEdit = useMay('PUT /api/imports/:id/mapping') && list.may.edit
  const draft = useSheet(list, layout)
  const { claims, setClaims, span, setSpan, clashes, act, isMoved } = draft
  const all = list.counts.accepted + list.counts.held
  return (
    <div className={css['part']}>
      <Missing layout={layout} />
      <Recognised list={list} layout={layout} />
      {mayEdit && <HeadingRows span={span} onChange={setSpan} />}
      <SheetPicture
        layout={layout}
        span={span}
        rows={rows}
        claims={claims}
        onClaims={mayEdit && !isMoved ? setClaims : undefined}
      />
      {clashes.length > 0 && <Refused error={new Error(clashWords(clashes))} />}
      {mayEdit && <SheetActs draft={draft} />}
      {act.isPending && <Progress doing="Đang đọc lại và đối chiếu với hồ sơ" done={all} noun="dòng" />}
      <Refused error={act.error} />
    </div>
  )
}

const clashWords = (fields: readonly Field[]) =>
  `Có hai cột cùng được đọc là ${fields.map((field) => `“${fieldLabels[field]}”`).join(', ')}. Hãy chọn lại để mỗi trường chỉ một cột.`

const Missing = ({ layout: { problems } }: { readonly layout: SheetLayout }) => {
  const missing = problems.filter(({ kind }) => kind !== 'two-columns')
  return missing.length === 0 ? null : (
    <ul className={css['problems']}>
      {missing.map(({ says }) => (
        <li key={says} data-tone="waits">
          {says}
        </li>
      ))}
    </ul>
  )
}

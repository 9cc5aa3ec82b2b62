import { RotateCw } from 'lucide-react'
import { useState } from 'react'
import { Button } from '#ui/Button.tsx'
import { Checkbox } from '#ui/Checkbox.tsx'
import { number } from '#ui/format.ts'
import { Progress } from '#ui/Progress.tsx'
import { Refused } from '#ui/Refused.tsx'
import { useMay } from '#ui/session.ts'
import type { Heads, Import } from '../api.ts'
import { fieldLabels } from '../reading/fields.ts'
import { HeadingRows } from './HeadingRows.tsx'
import { alike, claimsOf, clashesOf, columnsFor, type SheetLayout } from './mapping.ts'
import { Recognised } from './Recognised.tsx'
import css from './rosters.module.css'
import { SheetPicture } from './SheetPicture.tsx'
import { useReadAgain } from './useReadAgain.ts'

export type Rows = Heads[number]['rows']
type Props = { readonly list: Import; readonly layout: SheetLayout; readonly rows: Rows }

/** One sheet: what each column is read as, to be corrected and read again. */
export function SheetForm({ list, layout, rows }: Props) {
  const mayEdit = useMay('PUT /api/imports/:id/mapping') && list.may.edit
  const [claims, setClaims] = useState(() => claimsOf(layout))
  const [span, setSpan] = useState(layout.headingRows)
  const others = alike(list.recognition, layout)
  const [all, setAll] = useState(others.length > 0)
  const act = useReadAgain(list)
  const clashes = clashesOf(claims)
  const isMoved = span.from !== layout.headingRows.from || span.to !== layout.headingRows.to
  const isChanged =
    isMoved || JSON.stringify(columnsFor(claims, layout)) !== JSON.stringify(columnsFor(claimsOf(layout), layout))
  const isMapped = Object.keys(list.mapping[layout.sheet] ?? {}).length > 0
  const sheets = all ? [layout.sheet, ...others] : [layout.sheet]
  const readAs = (changed: Import['mapping'][string]) =>
    act.mutate(Object.fromEntries(sheets.map((sheet) => [sheet, changed])))
  const kept = list.mapping[layout.sheet]?.headingRows
  const readAgain = () =>
    readAs(
      isMoved ? { headingRows: span } : { ...(kept && { headingRows: kept }), columns: columnsFor(claims, layout) },
    )
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
      <Refused error={clashWords([...clashes].map((field) => fieldLabels[field]))} />
      {mayEdit && (
        <div className={css['buttons']}>
          <Button
            look="primary"
            icon={RotateCw}
            isDisabled={!isChanged || clashes.size > 0}
            isPending={act.isPending}
            onPress={readAgain}
          >
            Đọc lại
          </Button>
          {isMapped && (
            <Button isPending={act.isPending} onPress={() => readAs({})}>
              Bỏ chỉnh sửa, theo máy nhận ra
            </Button>
          )}
          {others.length > 0 && (
            <Checkbox
              label={`Áp dụng cho cả ${number(others.length)} trang cùng tiêu đề`}
              value={all}
              onChange={setAll}
            />
          )}
        </div>
      )}
      {act.isPending && (
        <Progress
          doing="Đang đọc lại và đối chiếu với hồ sơ"
          done={list.counts.accepted + list.counts.held}
          noun="dòng"
        />
      )}
      <Refused error={act.error} />
    </div>
  )
}

const clashWords = (labels: readonly string[]) =>
  labels.length > 0
    ? new Error(
        `Có hai cột cùng được đọc là ${labels.map((label) => `“${label}”`).join(', ')}. Hãy chọn lại để mỗi trường chỉ một cột.`,
      )
    : null

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

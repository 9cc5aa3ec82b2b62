import { RotateCw } from 'lucide-react'
import { useState } from 'react'
import { Button } from '#ui/Button.tsx'
import { Refused } from '#ui/Refused.tsx'
import { useMay } from '#ui/session.ts'
import type { Import } from '../api.ts'
import { HeadingRows } from './HeadingRows.tsx'
import { Notice } from './Notices.tsx'
import css from './rosters.module.css'
import type { Rows } from './SheetForm.tsx'
import { SheetPicture } from './SheetPicture.tsx'
import { useReadAgain } from './useReadAgain.ts'

type Props = { readonly list: Import; readonly sheet: string; readonly says: string; readonly rows: Rows }

/** A sheet in which no list was found: the officer may point at its headings. */
export function SkippedSheet({ list, sheet, says, rows }: Props) {
  const mayEdit = useMay('PUT /api/imports/:id/mapping') && list.may.edit
  const [span, setSpan] = useState({ from: 1, to: 1 })
  const act = useReadAgain(list)
  return (
    <>
      <Notice tone="waits">
        Trang này không được đọc. {says} Nếu đây là danh sách, hãy chỉ ra dòng tiêu đề của nó.
      </Notice>
      {mayEdit && <HeadingRows span={span} onChange={setSpan} />}
      <SheetPicture layout={{ headings: [] }} span={span} rows={rows} claims={{}} />
      {mayEdit && (
        <div className={css['buttons']}>
          <Button
            look="primary"
            icon={RotateCw}
            isPending={act.isPending}
            onPress={() => act.mutate({ [sheet]: { headingRows: span } })}
          >
            Đọc trang này
          </Button>
        </div>
      )}
      <Refused error={act.error} />
    </>
  )
}

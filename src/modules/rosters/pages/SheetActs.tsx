import { RotateCw } from 'lucide-react'
import { Button } from '#ui/Button.tsx'
import { Checkbox } from '#ui/Checkbox.tsx'
import { number } from '#ui/format.ts'
import css from './rosters.module.css'
import type { SheetDraft } from './useSheet.ts'

/** Đọc lại, for this sheet or for all that have the same headings. */
export function SheetActs({ draft }: { readonly draft: SheetDraft }) {
  const { act, clashes, isChanged, isMapped, others, all, setAll, readAgain, forget } = draft
  const mayRead = isChanged && clashes.length === 0
  return (
    <div className={css['buttons']}>
      <Button look="primary" icon={RotateCw} isDisabled={!mayRead} isPending={act.isPending} onPress={readAgain}>
        Đọc lại
      </Button>
      {isMapped && (
        <Button isPending={act.isPending} onPress={forget}>
          Bỏ chỉnh sửa, theo máy nhận ra
        </Button>
      )}
      {others.length > 0 && (
        <Checkbox label={`Áp dụng cho cả ${number(others.length)} trang cùng tiêu đề`} value={all} onChange={setAll} />
      )}
    </div>
  )
}

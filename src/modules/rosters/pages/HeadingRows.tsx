import { NumberField } from '#ui/NumberField.tsx'
import css from './rosters.module.css'

type Span = { readonly from: number; readonly to: number }
type Props = { readonly span: Span; readonly onChange: (span: Span) => void }

/** Which rows of the sheet name its columns, as the spreadsheet counts them. */
export const HeadingRows = ({ span: { from, to }, onChange }: Props) => (
  <div className={css['span']} role="group" aria-label="Dòng tiêu đề">
    <NumberField
      label="Tiêu đề từ dòng"
      value={from}
      min={1}
      onChange={(value) => onChange({ from: value ?? from, to: Math.max(to, value ?? from) })}
    />
    <NumberField
      label="đến dòng"
      value={to}
      min={1}
      onChange={(value) => onChange({ from: Math.min(from, value ?? to), to: value ?? to })}
    />
    <p className={css['soft']}>Đổi dòng tiêu đề thì các cột được nhận lại từ đầu khi bấm “Đọc lại”.</p>
  </div>
)

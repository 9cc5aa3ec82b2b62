import { Badge } from '#ui/Badge.tsx'
import type { Column } from '#ui/Table.tsx'
import type { RosterLine } from '../api.ts'
import css from './rosters.module.css'
import { outcomeWords, readingWords } from './words.ts'

/** `many`: the sheet is told only when there are several. */
export const columnsOf = (many: boolean): readonly Column<RosterLine>[] => [
  { id: 'name', heading: 'Họ và tên', cell: ({ fullName }) => fullName || '(không có tên)', width: 180 },
  ...(many ? [{ id: 'sheet', heading: 'Trang', cell: ({ sheet }: RosterLine) => sheet, width: 120 }] : []),
  { id: 'row', heading: 'Dòng', cell: ({ row }) => row, align: 'end' },
  {
    id: 'reading',
    heading: 'Kết quả đọc',
    cell: ({ reading }) => <Badge tone={readingWords[reading].tone}>{readingWords[reading].says}</Badge>,
  },
  { id: 'says', heading: 'Điều cần biết', cell: (line) => <Says line={line} />, wrap: true, width: 340 },
  { id: 'unit', heading: 'Đơn vị', cell: ({ unitName }) => unitName, width: 170 },
  { id: 'outcome', heading: 'So với hồ sơ', cell: compared },
]

function compared({ outcome, match, imported }: RosterLine): string {
  if (outcome === null) return '–'
  if (!imported && match?.way === 'probable') return 'Có lẽ là cùng một người'
  return outcomeWords[outcome]
}

function Says({ line: { problems, differences, chosen } }: { readonly line: RosterLine }) {
  const told = problems.filter(({ severity }) => severity === 'held')
  const [first, ...others] = told.length > 0 ? told : problems
  if (first)
    return (
      <>
        {first.says}
        {others.length > 0 && <span className={css['soft']}> Và {others.length} điều nữa.</span>}
      </>
    )
  if (differences.length > 0)
    return differences.map(({ label, before, after }) => `${label}: ${before || 'chưa có'} thành ${after}`).join('; ')
  return chosen === 'other' ? 'Đã chọn: người khác' : null
}

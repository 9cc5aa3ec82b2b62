import { Badge } from '#ui/Badge.tsx'
import type { Column } from '#ui/Table.tsx'
import type { RosterLine } from '../api.ts'
import { comparedWords, type LineColumn, lineSays } from '../model.ts'
import css from './rosters.module.css'
import { readingWords } from './words.ts'

type Own = Column<RosterLine> & { readonly id: LineColumn }

/** `many`: the sheet is told only when there are several. */
export const columnsOf = (many: boolean): readonly Own[] => [
  { id: 'name', heading: 'Họ và tên', cell: ({ fullName }) => fullName || '(không có tên)', width: 180 },
  ...(many ? [{ id: 'sheet' as const, heading: 'Trang', cell: ({ sheet }: RosterLine) => sheet, width: 120 }] : []),
  { id: 'row', heading: 'Dòng', cell: ({ row }) => row, align: 'end' },
  {
    id: 'reading',
    heading: 'Kết quả đọc',
    cell: ({ reading }) => <Badge tone={readingWords[reading].tone}>{readingWords[reading].says}</Badge>,
  },
  { id: 'says', heading: 'Điều cần biết', cell: (line) => <Says line={line} />, wrap: true, width: 340 },
  { id: 'unit', heading: 'Đơn vị', cell: ({ unitName }) => unitName, width: 170 },
  { id: 'outcome', heading: 'So với hồ sơ', cell: comparedWords },
]

function Says({ line }: { readonly line: RosterLine }) {
  const [first, ...others] = lineSays(line)
  return (
    <>
      {first}
      {others.length > 0 && <span className={css['soft']}> Và {others.length} điều nữa.</span>}
    </>
  )
}

import { viDate } from '#ui/format.ts'
import type { Import } from '../api.ts'
import { columnName, type SheetLayout } from './mapping.ts'
import { encodingWords } from './words.ts'

type Props = { readonly list: Import; readonly layout: SheetLayout }

/** Where the headings are, where the unit comes from, in which letters it is written, what the title says. */
export const Recognised = ({ list, layout }: Props) => (
  <p>
    Tiêu đề ở {rowWords(layout.headingRows)}. Đơn vị lấy từ {unitWords(layout)}.{' '}
    {encodingWords[layout.encoding] ?? layout.encoding}. {titleWords(list)}
  </p>
)

const rowWords = ({ from, to }: SheetLayout['headingRows']) => (from === to ? `dòng ${from}` : `các dòng ${from}–${to}`)

function unitWords({ unitFrom, titleUnit, columns }: SheetLayout): string {
  if (unitFrom === 'column') return `cột ${columnName(columns.unit ?? 0)}`
  if (unitFrom === 'title') return `phần đầu trang: ${titleUnit ?? ''}`
  return 'các dòng tên đơn vị xen giữa danh sách'
}

function titleWords({ recognition: { agencyName, asOf } }: Import): string {
  if (!agencyName && !asOf) return 'Danh sách không ghi cơ quan, không ghi ngày.'
  return `Đầu danh sách ghi ${[agencyName, asOf && `ngày ${viDate(asOf)}`].filter(Boolean).join(', ')}.`
}

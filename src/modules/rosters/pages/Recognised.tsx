import { viDate } from '#ui/format.ts'
import { KeyValue } from '#ui/KeyValue.tsx'
import type { Import } from '../api.ts'
import { columnName, type SheetLayout } from './mapping.ts'
import { encodingWords } from './words.ts'

/** Where the unit comes from, in which letters it is written, what the title says. */
export function Recognised({ list, layout }: { readonly list: Import; readonly layout: SheetLayout }) {
  const { agencyName, asOf } = list.recognition
  const { from, to } = layout.headingRows
  return (
    <KeyValue
      columns={2}
      facts={[
        { label: 'Dòng tiêu đề', value: from === to ? `dòng ${from}` : `từ dòng ${from} đến dòng ${to}` },
        { label: 'Đơn vị lấy từ', value: unitWords(layout) },
        { label: 'Kiểu chữ', value: encodingWords[layout.encoding] ?? layout.encoding },
        {
          label: 'Đầu trang ghi',
          value:
            [agencyName, asOf && `ngày ${viDate(asOf)}`].filter(Boolean).join(', ') || 'không có tên cơ quan, ngày',
        },
      ]}
    />
  )
}

function unitWords({ unitFrom, titleUnit, columns }: SheetLayout): string {
  if (unitFrom === 'column') return `cột ${columnName(columns.unit ?? 0)} của danh sách`
  if (unitFrom === 'title') return `phần đầu trang: ${titleUnit ?? ''}`
  return 'các dòng tên đơn vị xen giữa danh sách'
}

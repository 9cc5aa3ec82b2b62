import type { Form } from '#documents/form.ts'
import { viDate } from '#lib/date.ts'
import { headItems } from './head-items.ts'
import type { FormInput } from './input.ts'
import { blank } from './kit.ts'
import { learningItems } from './learning-items.ts'
import { lifeItems } from './life-items.ts'
import { newerItems } from './newer-items.ts'
import { tableItems } from './table-items.ts'

/** Sơ yếu lý lịch cán bộ, công chức (Mẫu 2C-BNV/2008), in its order and numbers. */
export function formOf(input: FormInput): Form {
  const { agency, posting, asOf, variant } = input
  const known = asOf.knownAt ? ', theo dữ liệu đã biết đến thời điểm được chọn' : ''
  return {
    pattern: 'Mẫu 2C-BNV/2008 ban hành kèm theo Quyết định số 02/2008/QĐ-BNV ngày 06/10/2008',
    title: 'SƠ YẾU LÝ LỊCH CÁN BỘ, CÔNG CHỨC',
    heading: [
      blank('Cơ quan, đơn vị có thẩm quyền quản lý cán bộ, công chức', agency.name),
      blank('Cơ quan, đơn vị sử dụng cán bộ, công chức', posting?.unitName),
      blank('Số hiệu cán bộ, công chức', staffCard(input)),
    ],
    asOf: `Thông tin tại ngày ${viDate(asOf.day)}${known}`,
    items: [
      ...headItems(input),
      ...learningItems(input),
      ...lifeItems(input),
      ...tableItems(input),
      ...(variant === 'newer' ? newerItems(input) : []),
    ],
    pledge: 'Tôi xin cam đoan những lời khai trên đây là đúng sự thật.',
    signing: [
      { above: '', office: 'Người khai', note: '(Ký tên, ghi rõ họ tên)' },
      {
        above: `${agency.place}, ngày …… tháng …… năm ……`,
        office: 'Thủ trưởng cơ quan, đơn vị quản lý và sử dụng',
        note: '(Ký tên, đóng dấu)',
      },
    ],
    sample: agency.kind === 'sample',
  }
}

const staffCard = ({ facts, withheld }: FormInput) =>
  withheld.has('papers') ? null : facts.papers.findLast(({ kind }) => kind === 'staff-card')?.number

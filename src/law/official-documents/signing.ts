import { decree_30_2020 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { parameter } from '#law/kit/parameter.ts'
import type { PlainDate } from '#lib/date.ts'

/** Lực lượng vũ trang, giáo dục, y tế, khoa học; mọi cơ quan khác */
export type SigningField = 'armed-forces' | 'education' | 'health' | 'science' | 'other'

/** Nơi được ghi học hàm, học vị trước họ tên người ký */
export const titledFields = parameter<readonly SigningField[]>('Nơi được ghi học hàm, học vị, quân hàm của người ký', [
  {
    from: '2020-03-05',
    value: ['armed-forces', 'education', 'health', 'science'],
    cites: [cite(decree_30_2020, 'Phụ lục I', 'read')],
    checked: null,
  },
])

/** Có được ghi học hàm, học vị trước họ tên người ký không */
export function mayWriteTitle(field: SigningField, lawOn: PlainDate): Finding<boolean> {
  const law = titledFields.on(lawOn)
  const may = law.value.includes(field)
  const says = may
    ? 'Được ghi học hàm, học vị theo quy định của ngành'
    : 'Không ghi học hàm, học vị trước họ tên người ký'
  return finding(may, says, { from: [law] })
}

/** Chữ ký số trên văn bản điện tử */
export const digitalSigning = parameter('Hình ảnh và thông tin chữ ký số', [
  {
    from: '2020-03-05',
    value: {
      person: 'hình ảnh chữ ký của người có thẩm quyền, màu xanh, định dạng PNG nền trong suốt',
      agency: 'hình ảnh dấu của cơ quan, màu đỏ, trùm khoảng 1/3 chữ ký về bên trái',
      time: 'ngày, giờ, múi giờ Việt Nam theo ISO 8601',
    },
    cites: [cite(decree_30_2020, 'Phụ lục I')],
    checked: null,
  },
])

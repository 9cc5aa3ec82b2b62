import type { OfficialDocument } from './model.ts'
import { attachedTo, documentNumber } from './texts.ts'

const names = [
  'Nguyễn Thị Minh Nguyệt', 'Trần Quốc Khánh', 'Lê Thị Hồng Gấm', 'Phạm Văn Thuận', 'Vũ Thị Khuyên', 'Hoàng Đức Nghĩa',
  'Bùi Thị Ngọc Quỳnh', 'Đỗ Xuân Trường', 'Đặng Thị Thu Thủy', 'Ngô Gia Bảo', 'Dương Thị Tuyết', 'Phùng Hữu Ước',
] // prettier-ignore

const issue = { number: documentNumber(5, 'QĐ-UBND'), symbol: 'QĐ-UBND', date: '2018-04-02' } as const

/** Fictional people; for tests, pictures and trials of a layout. */
export const sampleDecision: OfficialDocument = {
  ...issue,
  governingBody: null,
  issuingBody: 'Ủy ban nhân dân thị xã Đông Triều',
  place: 'Đông Triều',
  title: 'Quyết định',
  subject: 'Về việc nâng bậc lương thường xuyên đối với cán bộ, công chức, viên chức',
  authority: 'Chủ tịch Ủy ban nhân dân thị xã Đông Triều',
  bases: [
    'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015',
    'Căn cứ Nghị định số 204/2004/NĐ-CP ngày 14 tháng 12 năm 2004 của Chính phủ về chế độ tiền lương đối với cán bộ, công chức, viên chức và lực lượng vũ trang',
    'Căn cứ Thông tư số 08/2013/TT-BNV ngày 31 tháng 7 năm 2013 của Bộ Nội vụ hướng dẫn thực hiện chế độ nâng bậc lương thường xuyên và nâng bậc lương trước thời hạn đối với cán bộ, công chức, viên chức và người lao động',
    'Theo đề nghị của Trưởng phòng Nội vụ',
  ],
  articles: [
    {
      heading: 'Điều 1.',
      paragraphs: [
        'Nâng bậc lương thường xuyên đối với 12 (mười hai) cán bộ, công chức, viên chức thuộc Ủy ban nhân dân thị xã Đông Triều (có danh sách kèm theo).',
      ],
    },
    {
      heading: 'Điều 2.',
      paragraphs: [
        'Quyết định này có hiệu lực kể từ ngày ký.',
        'Thời điểm hưởng bậc lương mới và thời gian tính nâng bậc lương lần sau của từng người được ghi trong danh sách.',
      ],
    },
    {
      heading: 'Điều 3.',
      paragraphs: [
        'Chánh Văn phòng, Trưởng phòng Nội vụ, Trưởng phòng Tài chính - Kế hoạch, Giám đốc Kho bạc Nhà nước Đông Triều, Thủ trưởng các cơ quan, đơn vị có liên quan và các ông (bà) có tên tại Điều 1 căn cứ Quyết định thi hành./.',
      ],
    },
  ],
  signer: { form: 'KT.', onBehalfOf: 'Chủ tịch', office: 'Phó Chủ tịch', fullName: 'Nguyễn Văn Mẫu' },
  recipients: ['Như Điều 3', 'Thường trực Thị ủy (báo cáo)', 'Lưu: VT, NV'],
  annexes: [
    {
      title: 'Danh sách nâng bậc lương thường xuyên',
      subtitle: attachedTo({ ...issue, kind: 'Quyết định', issuer: 'Chủ tịch Ủy ban nhân dân thị xã Đông Triều' }),
      columns: [
        { heading: 'STT', align: 'center', width: 1 },
        { heading: 'Họ và tên', align: 'left', width: 4.5 },
        { heading: 'Đơn vị', align: 'left', width: 4 },
        { heading: 'Mã ngạch', align: 'center', width: 2 },
        { heading: 'Bậc cũ', align: 'center', width: 1.2 },
        { heading: 'Hệ số cũ', align: 'center', width: 1.4 },
        { heading: 'Bậc mới', align: 'center', width: 1.2 },
        { heading: 'Hệ số mới', align: 'center', width: 1.4 },
        { heading: 'Thời điểm hưởng', align: 'center', width: 2.2 },
      ],
      rows: names.map((name, index) => [
        String(index + 1), name, 'Phòng Tài nguyên và Môi trường', '01.003', '2', '2,67', '3', '3,00', '01/04/2018',
      ]), // prettier-ignore
    },
  ],
  watermark: null,
  sample: true,
}

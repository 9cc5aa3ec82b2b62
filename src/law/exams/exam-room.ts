import { circular_06_2020_bnv, circular_13_2010_bnv, circular_22_2025_bnv } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { parameter } from '#law/kit/parameter.ts'

/** Giấy tờ thí sinh xuất trình */
export const examPapersShown = parameter<readonly string[]>('Giấy tờ thí sinh xuất trình khi vào phòng thi', [
  {
    from: '2011-01-01',
    value: ['chứng minh nhân dân', 'căn cước công dân'],
    cites: [cite(circular_13_2010_bnv, 'Nội quy', 'read')],
    checked: null,
  },
  {
    from: '2025-12-10',
    value: ['thẻ căn cước', 'căn cước điện tử trên VNeID'],
    cites: [cite(circular_22_2025_bnv, 'Nội quy', 'read')],
    checked: null,
  },
])

/** Vật dụng được mang vào phòng thi */
export const examItems = parameter<readonly string[]>('Vật dụng thí sinh được mang vào phòng thi', [
  {
    from: '2025-12-10',
    value: ['bút viết', 'thước kẻ', 'nước uống trong chai trong suốt', 'thuốc chữa bệnh có bệnh án'],
    cites: [cite(circular_22_2025_bnv, 'Nội quy', 'read')],
    checked: null,
  },
])

/** Hình thức thi */
export const examMethods = parameter<readonly string[]>('Hình thức thi tuyển công chức', [
  {
    from: '2025-12-10',
    value: ['trên máy vi tính', 'trên giấy', 'vấn đáp, phỏng vấn, thực hành, bảo vệ đề án'],
    cites: [cite(circular_22_2025_bnv, 'Quy chế', 'read')],
    checked: null,
  },
])

/** Xử lý thí sinh vi phạm, nhẹ đến nặng */
export const examPenalties = parameter<readonly string[]>('Hình thức xử lý thí sinh vi phạm', [
  {
    from: '2011-01-01',
    value: ['khiển trách', 'cảnh cáo', 'đình chỉ thi', 'hủy kết quả thi'],
    cites: [cite(circular_13_2010_bnv, 'xử lý vi phạm đối với thí sinh')],
    checked: null,
  },
  {
    from: '2025-12-10',
    value: ['khiển trách', 'cảnh cáo', 'đình chỉ thi', 'hủy kết quả thi'],
    cites: [cite(circular_22_2025_bnv, 'xử lý vi phạm đối với thí sinh', 'read')],
    checked: null,
  },
])

/** Thí sinh không ký biên bản: the candidates beside sign instead */
export const recordWitnesses = parameter<number>('Số thí sinh bên cạnh ký biên bản khi thí sinh vi phạm không ký', [
  { from: '2011-01-01', value: 2, cites: [cite(circular_13_2010_bnv, 'lập biên bản')], checked: null },
  { from: '2021-01-20', value: 2, cites: [cite(circular_06_2020_bnv, 'lập biên bản', 'read')], checked: null },
  { from: '2025-12-10', value: 2, cites: [cite(circular_22_2025_bnv, 'lập biên bản', 'read')], checked: null },
])

/** Đề thi: độ Mật đến giờ thi, ban đề cách ly, niêm phong, biên bản mở đề */
export const spareQuestionPapers = parameter<number>('Số đề thi dự phòng, ít nhất', [
  { from: '2011-01-01', value: 1, cites: [cite(circular_13_2010_bnv, 'đề thi')], checked: null },
])

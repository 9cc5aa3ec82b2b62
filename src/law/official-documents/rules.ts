import { decree_30_2020 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import type { Rule } from '#law/kit/rule.ts'
import { dateLine, leadingZeros } from './date-line.ts'
import { numberLine } from './number-line.ts'
import { pageLaw } from './page-law.ts'
import { pageSetup } from './page-setup.ts'
import { digitalSigning, mayWriteTitle, titledFields } from './signing.ts'
import { textSize } from './text-size.ts'
import { nationLines, paragraphLaw, textStyles } from './text-styles.ts'

export const rules: readonly Rule[] = [
  {
    name: 'dateLine',
    title: 'Địa danh và thời gian ban hành văn bản',
    answers: 'Dòng địa danh, ngày tháng của văn bản ghi thế nào?',
    conditions: ['Thêm số 0 trước ngày nhỏ hơn 10 và trước tháng 1, tháng 2.'],
    parameters: [leadingZeros],
    from: '2012-01-01',
    until: null,
    changes: [],
    sample: (lawOn) => dateLine('Đông Triều', lawOn, lawOn),
  },
  {
    name: 'numberLine',
    title: 'Số, ký hiệu của văn bản',
    answers: 'Dòng số, ký hiệu của văn bản ghi thế nào?',
    conditions: ['Số nhỏ hơn 10 thêm số 0 phía trước: 05/QĐ-UBND.'],
    parameters: [leadingZeros],
    from: '2012-01-01',
    until: null,
    changes: [],
    sample: (lawOn) => numberLine(5, 'QĐ-UBND', lawOn),
  },
  {
    name: 'pageSetup',
    title: 'Trình bày trang văn bản hành chính',
    answers: 'Khổ giấy, lề, phông chữ và số trang có đúng thể thức không?',
    conditions: [
      'Khổ A4; lề trên và lề dưới từ 20 đến 25 mm, lề trái từ 30 đến 35 mm, lề phải từ 15 đến 20 mm.',
      'Từ ngày 05/3/2020 dùng phông Times New Roman; trước đó không buộc tên phông.',
      'Số trang ở giữa lề trên, không hiện ở trang thứ nhất; trước ngày 05/3/2020 ở góc phải cuối trang.',
    ],
    parameters: [pageLaw],
    from: '2012-01-01',
    until: null,
    changes: [
      {
        from: '2020-03-05',
        says: 'Buộc phông Times New Roman; số trang chuyển lên giữa lề trên.',
        cites: [cite(decree_30_2020, 'Phụ lục I', 'read')],
      },
    ],
    sample: (lawOn) =>
      pageSetup({ paper: 'A4', font: 'Times New Roman', margins: { top: 20, bottom: 20, left: 25, right: 15 } }, lawOn),
  },
  {
    name: 'textSize',
    title: 'Cỡ chữ, kiểu chữ trong văn bản hành chính',
    answers: 'Thành phần này của văn bản có đúng cỡ chữ không?',
    conditions: [
      'Quốc hiệu, tên cơ quan: cỡ 12 đến 13, in hoa; Tiêu ngữ, tên loại, trích yếu, người ký: cỡ 13 đến 14, đậm.',
      'Nội dung, căn cứ, địa danh và thời gian: cỡ 13 đến 14; căn cứ và ngày tháng in nghiêng.',
      'Từ “Nơi nhận” cỡ 12, nghiêng đậm; danh sách nơi nhận cỡ 11.',
      'Nội dung canh đều hai lề, lùi đầu dòng 1 cm hoặc 1,27 cm, đoạn cách ít nhất 6 pt, dòng đơn đến 1,5.',
    ],
    parameters: [textStyles, paragraphLaw, nationLines],
    from: '2020-03-05',
    until: null,
    changes: [],
    sample: (lawOn) => textSize('text', 14, lawOn),
  },
  {
    name: 'mayWriteTitle',
    title: 'Học hàm, học vị của người ký',
    answers: 'Có được ghi học hàm, học vị trước họ tên người ký không?',
    conditions: [
      'Không ghi học hàm, học vị, trừ lực lượng vũ trang, giáo dục, y tế, khoa học theo quy định của ngành.',
      'Chữ ký số: hình chữ ký màu xanh, dấu màu đỏ trùm một phần ba chữ ký về bên trái, thời gian theo giờ Việt Nam.',
    ],
    parameters: [titledFields, digitalSigning],
    from: '2020-03-05',
    until: null,
    changes: [],
    sample: (lawOn) => mayWriteTitle('other', lawOn),
  },
]

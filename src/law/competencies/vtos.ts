import type { Framework } from './framework.ts'

const levels = ['Đạt']
const evidence = 'Người đánh giá có nghề quan sát và đối chiếu từng tiêu chí; kiến thức hỏi miệng hoặc viết'

/** Thuyết minh du lịch tại điểm */
export const vtosFramework: Framework = {
  id: 'vtos',
  name: 'Thuyết minh du lịch tại điểm (theo VTOS)',
  version: '2013',
  from: '2015-01-01',
  source:
    'Viết theo cách của VTOS 2013 (đơn vị, tiêu chí P, minh chứng); tên và mã đơn vị là của chúng tôi, chưa đối chiếu với bản in của VTOS',
  competencies: [
    {
      code: 'TM01',
      name: 'Chuẩn bị bài thuyết minh',
      levels,
      evidence,
      criteria: [
        { code: 'P1', says: 'Tìm hiểu đoàn khách trước khi đón' },
        { code: 'P2', says: 'Bài có nguồn, đúng sự kiện của di tích' },
      ],
    },
    {
      code: 'TM02',
      name: 'Đón và hướng dẫn khách tại điểm',
      levels,
      evidence,
      criteria: [
        { code: 'P1', says: 'Giới thiệu mình, lộ trình và quy định của điểm' },
        { code: 'P2', says: 'Giữ an toàn cho khách và di tích' },
      ],
    },
    {
      code: 'TM03',
      name: 'Thuyết minh và trả lời khách',
      levels,
      evidence,
      criteria: [
        { code: 'P1', says: 'Nói rõ, đúng thời gian, hợp với người nghe' },
        { code: 'P2', says: 'Trả lời đúng hoặc hẹn trả lời, không đoán' },
      ],
    },
  ],
}

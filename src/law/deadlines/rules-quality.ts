import { decree_224_2026, decree_42_2022 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import type { Rule } from '#law/kit/rule.ts'
import { onlineLevel, onlineLevels, proactiveLevel, proactiveLevels } from './online-level.ts'
import { indexAverage, indexScore, indexScores, serviceRating, serviceRatings } from './satisfaction.ts'
import { serviceIndexGroups, serviceIndexRank, serviceIndexRanks } from './service-index.ts'

const scored = { from: '2019-01-06', until: '2025-09-14', changes: [] } as const

export const qualityRules: readonly Rule[] = [
  {
    name: 'onlineLevel',
    title: 'Mức độ dịch vụ công trực tuyến',
    answers: 'Dịch vụ công này ở mức độ nào?',
    conditions: [
      'Đến ngày 14/8/2022: mức 1 có thông tin; mức 2 tải mẫu đơn; mức 3 nộp và xử lý trên mạng; mức 4 nộp phí trực tuyến, nhận kết quả không phải đến cơ quan.',
      'Từ ngày 15/8/2022: toàn trình khi mọi bước trên mạng, kể cả nộp phí; còn lại là một phần.',
    ],
    parameters: [onlineLevels],
    from: '2011-08-01',
    until: null,
    changes: [
      {
        from: '2022-08-15',
        says: 'Bốn mức độ thay bằng toàn trình và một phần.',
        cites: [cite(decree_42_2022, 'toàn trình, một phần')],
      },
      {
        from: '2026-07-01',
        says: 'Toàn trình là mặc định; một phần phải công bố lý do.',
        cites: [cite(decree_224_2026, 'Điều 14 đến Điều 19', 'text')],
      },
    ],
    sample: (lawOn) => onlineLevel({ forms: true, filing: true, payment: false, result: false }, lawOn),
  },
  {
    name: 'proactiveLevel',
    title: 'Mức độ chủ động của dịch vụ công trực tuyến',
    answers: 'Mức chủ động này là gì?',
    conditions: ['Bốn mức: nhắc; chuẩn bị hồ sơ; khuyến nghị; tự động, mức sau gồm mức trước.'],
    parameters: [proactiveLevels],
    from: '2026-07-01',
    until: null,
    changes: [],
    sample: (lawOn) => proactiveLevel(2, lawOn),
  },
  {
    name: 'indexScore',
    title: 'Điểm của một chỉ số đánh giá việc giải quyết thủ tục hành chính',
    answers: 'Kết quả này được mấy điểm?',
    conditions: [
      'Thời gian so với quy định: ngắn hơn 2 điểm, bằng 1 điểm, dài hơn 0 điểm.',
      'Liên hệ thêm để hoàn thiện: không lần nào 2 điểm, một lần 1 điểm, nhiều hơn 0 điểm.',
      'Phản ánh được giải quyết: 100% được 2 điểm, từ 90% được 1 điểm.',
      'Trực tuyến: từ 20% thủ tục mức 3, 4 và từ 30% hồ sơ, không hồ sơ nào trễ được 2 điểm; từ 15% thủ tục được 1 điểm.',
    ],
    parameters: [indexScores],
    ...scored,
    sample: (lawOn) => indexScore({ of: 'time', taken: 3, allowed: 5 }, lawOn),
  },
  {
    name: 'indexAverage',
    title: 'Điểm trung bình của một chỉ số',
    answers: 'Chỉ số này của cả kỳ được bao nhiêu điểm?',
    conditions: ['Tổng điểm chia số hồ sơ, lấy một chữ số thập phân; hồ sơ không có chỉ số thì bỏ qua.'],
    parameters: [indexScores],
    ...scored,
    sample: (lawOn) => indexAverage([2, 1, null], lawOn),
  },
  {
    name: 'serviceRating',
    title: 'Xếp loại người, cơ quan giải quyết thủ tục hành chính',
    answers: 'Số điểm này xếp loại nào?',
    conditions: [
      'Người: từ 5 điểm là hoàn thành 100%; từ 3,5 đến dưới 5 là từ 70%; dưới 3,5 là dưới 70%.',
      'Cơ quan, tối đa 18 điểm: từ 15 xuất sắc, từ 12 tốt, từ 9 khá, từ 6 trung bình, dưới 6 yếu.',
    ],
    parameters: Object.values(serviceRatings),
    ...scored,
    sample: (lawOn) => serviceRating('unit', 13, lawOn),
  },
  {
    name: 'serviceIndexRank',
    title: 'Xếp loại theo bộ chỉ số phục vụ người dân, doanh nghiệp',
    answers: 'Số điểm trên thang 100 này xếp loại nào?',
    conditions: ['Từ 90 xuất sắc, từ 80 tốt, từ 70 khá, từ 50 trung bình, dưới 50 yếu.'],
    parameters: [serviceIndexGroups, serviceIndexRanks],
    from: '2022-06-23',
    until: null,
    changes: [],
    sample: (lawOn) => serviceIndexRank(86, lawOn),
  },
]

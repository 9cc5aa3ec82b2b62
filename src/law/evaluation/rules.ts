import { decree_335_2025, decree_90_2020 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import type { Rule } from '#law/kit/rule.ts'
import { yearOf } from '#lib/date.ts'
import { employeeLevel, monthsToBeRanked } from './employee-level.ts'
import { excellentCap, excellentCaps } from './excellent-cap.ts'
import { lastRankingDay, rankingDays } from './ranking-day.ts'
import { progressPercent, qualityPercent, resultPoints, resultScale } from './result-points.ts'
import { levelFloors, scoreLevel } from './score-level.ts'
import { taskCriteria, taskLevel } from './task-level.ts'

const tasks = { donePercent: 100, exceededPercent: 55, isOnTime: true, hasExceeded: true, hasInitiative: true }
const points = { from: '2026-01-01', until: null, changes: [] } as const

export const rules: readonly Rule[] = [
  {
    name: 'taskLevel',
    title: 'Xếp loại công chức theo kết quả nhiệm vụ, trước khi chấm theo điểm',
    answers: 'Với kết quả nhiệm vụ này, công chức không giữ chức vụ lãnh đạo được xếp cao nhất ở mức nào?',
    conditions: [
      'Hoàn thành 100% nhiệm vụ, đúng tiến độ mới được xếp từ hoàn thành tốt trở lên.',
      'Hoàn thành xuất sắc đến ngày 19/8/2020: vượt mức và có sáng kiến, đề tài hoặc đề án được công nhận.',
      'Hoàn thành xuất sắc từ ngày 20/8/2020: có ít nhất 50% nhiệm vụ hoàn thành vượt mức.',
    ],
    parameters: [taskCriteria],
    from: '2016-01-01',
    until: '2025-12-31',
    changes: [
      {
        from: '2020-08-20',
        says: 'Bỏ điều kiện có sáng kiến; phải có ít nhất 50% nhiệm vụ vượt mức.',
        cites: [cite(decree_90_2020, 'tiêu chí xếp loại', 'read')],
      },
    ],
    sample: (lawOn) => taskLevel(tasks, lawOn),
  },
  {
    name: 'scoreLevel',
    title: 'Mức xếp loại chất lượng theo điểm',
    answers: 'Số điểm này được xếp loại mức nào?',
    conditions: [
      'Từ 90 điểm: hoàn thành xuất sắc; từ 70 đến dưới 90: hoàn thành tốt; từ 50 đến dưới 70: hoàn thành; dưới 50: không hoàn thành.',
      'Bị kỷ luật về công vụ, nhiệm vụ trong năm, suy thoái, hoặc lãnh đạo có đơn vị tham nhũng, lãng phí bị xử lý thì ' +
        'không hoàn thành nhiệm vụ dù bao nhiêu điểm.',
    ],
    parameters: Object.values(levelFloors),
    ...points,
    changes: [
      {
        from: '2026-01-01',
        says: 'Công chức được xếp loại theo thang 100 điểm.',
        cites: [cite(decree_335_2025, 'mức xếp loại', 'read')],
      },
    ],
    sample: (lawOn) => scoreLevel('civil-servant', 88.5, false, lawOn),
  },
  {
    name: 'employeeLevel',
    title: 'Xếp loại chất lượng viên chức',
    answers: 'Viên chức này được xếp loại mức nào, hay không xếp loại?',
    conditions: [
      'Làm việc chưa đủ 6 tháng trong năm thì không xếp loại, trừ nghỉ ốm đau, thai sản theo bảo hiểm xã hội.',
      'Người đứng đầu không được xếp cao hơn mức của đơn vị.',
    ],
    parameters: [monthsToBeRanked, levelFloors['public-employee']],
    from: '2026-07-01',
    until: null,
    changes: [],
    sample: (lawOn) =>
      employeeLevel({ score: 92, months: 12, isOnInsuredLeave: false, isBarred: false, unitLevel: 'good' }, lawOn),
  },
  {
    name: 'excellentCap',
    title: 'Tỷ lệ hoàn thành xuất sắc nhiệm vụ',
    answers: 'Nhiều nhất bao nhiêu người được xếp hoàn thành xuất sắc?',
    conditions: [
      'Không quá 20% số người được xếp hoàn thành tốt nhiệm vụ; từ năm 2026, đơn vị hoàn thành xuất sắc không quá 25%.',
      'Mẫu số chỉ gồm người hoàn thành tốt hay gồm cả người xuất sắc là lựa chọn của cơ quan.',
      'Tính trong cùng cơ quan, đơn vị và trong từng nhóm có nhiệm vụ tương đồng; làm tròn xuống.',
    ],
    parameters: Object.values(excellentCaps),
    from: '2023-09-15',
    until: null,
    changes: [],
    sample: (lawOn) => excellentCap('civil-servant', { good: 22, excellent: 4 }, false, lawOn),
  },
  {
    name: 'resultPoints',
    title: 'Điểm kết quả thực hiện nhiệm vụ',
    answers: 'Số lượng, chất lượng, tiến độ quy ra bao nhiêu điểm?',
    conditions: ['Trung bình của các phần, nhân 70%: cách lấy trung bình là suy ra, chưa đọc được nguyên văn.'],
    parameters: [resultScale],
    ...points,
    sample: (lawOn) => resultPoints([100, 75, 100], lawOn),
  },
  {
    name: 'qualityPercent',
    title: 'Phần trăm chất lượng sau khi trừ lỗi',
    answers: 'Mỗi lần không đạt chất lượng thì còn bao nhiêu phần trăm?',
    conditions: ['Mỗi lần không đạt trừ 25%, không tính những lần do nguyên nhân khách quan.'],
    parameters: [resultScale],
    ...points,
    sample: (lawOn) => qualityPercent(2, 1, lawOn),
  },
  {
    name: 'progressPercent',
    title: 'Phần trăm tiến độ sau khi trừ những lần chậm',
    answers: 'Mỗi lần chậm tiến độ thì còn bao nhiêu phần trăm?',
    conditions: ['Mỗi lần chậm trừ 25%, không tính những lần do nguyên nhân khách quan.'],
    parameters: [resultScale],
    ...points,
    sample: (lawOn) => progressPercent(2, 1, lawOn),
  },
  {
    name: 'lastRankingDay',
    title: 'Thời điểm xếp loại chất lượng hằng năm',
    answers: 'Việc xếp loại của năm phải xong chậm nhất ngày nào?',
    conditions: [
      'Trước ngày 15/12 hằng năm, trước khi đánh giá, xếp loại đảng viên.',
      'Từ năm 2026, cơ quan đặc thù xong trước ngày 15/01 của năm liền sau.',
    ],
    parameters: [rankingDays],
    from: '2020-08-20',
    until: null,
    changes: [],
    sample: (lawOn) => lastRankingDay(yearOf(lawOn), false, lawOn),
  },
]

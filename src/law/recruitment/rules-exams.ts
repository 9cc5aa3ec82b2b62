import { decree_116_2024, decree_138_2020, decree_161_2018, decree_170_2025 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import type { Rule } from '#law/kit/rule.ts'
import { bothPapersMinimum, bothPapersPassed } from './both-papers.ts'
import { singleRoundExam, singleRoundResult } from './exam-2010.ts'
import { firstRound, firstRounds } from './first-round.ts'
import { priority, priorityPoints } from './priority.ts'
import { type Candidate, ranking } from './ranking.ts'
import { tieBreaks } from './tie-break.ts'

const candidates: readonly Candidate[] = [
  { id: 'A', points: 80, priority: 5, marks: { specialised: 80, 'round1-general': 41, 'entry-test': 70 } },
  { id: 'B', points: 85, priority: 0, marks: { specialised: 85, 'round1-general': 40, 'entry-test': 75 } },
  { id: 'C', points: 45, priority: 7.5, marks: {} },
]

export const examRules: readonly Rule[] = [
  {
    name: 'priority',
    title: 'Điểm ưu tiên trong tuyển dụng',
    answers: 'Thí sinh này được cộng bao nhiêu điểm ưu tiên?',
    conditions: [
      'Có nhiều căn cứ ưu tiên thì chỉ cộng mức cao nhất.',
      'Anh hùng, thương binh và người hưởng chính sách như thương binh: 7,5 điểm.',
      'Người dân tộc thiểu số, sĩ quan, con liệt sĩ, con thương binh: 5 điểm.',
      'Hoàn thành nghĩa vụ quân sự, nghĩa vụ công an, thanh niên xung phong: 2,5 điểm.',
      'Cán bộ công đoàn trưởng thành từ cơ sở: 1,5 điểm (viên chức từ ngày 07/12/2023, công chức từ ngày 17/9/2024).',
    ],
    parameters: Object.values(priorityPoints),
    from: '2011-01-01',
    until: null,
    changes: [
      {
        from: '2019-01-15',
        says: 'Mức 30, 20, 10 điểm trên tổng điểm thay bằng 7,5, 5 và 2,5 điểm trên điểm vòng 2.',
        cites: [cite(decree_161_2018, 'điểm ưu tiên', 'read')],
      },
      {
        from: '2024-09-17',
        says: 'Thêm cán bộ công đoàn trưởng thành từ cơ sở, 1,5 điểm.',
        cites: [cite(decree_116_2024, 'điểm ưu tiên', 'read')],
      },
    ],
    sample: (lawOn) => priority('civil-servant', ['minority-or-kin', 'service-done'], lawOn),
  },
  {
    name: 'singleRoundResult',
    title: 'Kết quả thi tuyển công chức một vòng, bốn môn',
    answers: 'Thí sinh có đạt không và điểm xét tuyển là bao nhiêu?',
    conditions: [
      'Mỗi bài thi đạt từ 50 điểm trở lên trên thang 100 điểm.',
      'Điểm xét tuyển: kiến thức chung hệ số 1, viết chuyên ngành hệ số 2, trắc nghiệm chuyên ngành hệ số 1, cộng điểm ưu tiên.',
    ],
    parameters: [singleRoundExam],
    from: '2011-01-01',
    until: '2020-11-30',
    changes: [],
    sample: (lawOn) =>
      singleRoundResult({ general: 60, written: 70, multipleChoice: 55, conditions: [50, 65] }, 10, lawOn),
  },
  {
    name: 'firstRound',
    title: 'Kết quả thi vòng 1',
    answers: 'Thí sinh trả lời đúng ngần này câu có qua vòng 1 không?',
    conditions: [
      'Mỗi phần thi trả lời đúng từ 50% số câu hỏi trở lên; phần được miễn thì không xét.',
      'Công chức: từ ngày 01/12/2020 thi kiến thức chung, ngoại ngữ, tin học; từ ngày 01/7/2025 chỉ thi kiến thức chung.',
      'Viên chức: kiến thức chung, và ngoại ngữ khi vị trí việc làm yêu cầu.',
    ],
    parameters: Object.values(firstRounds),
    from: '2020-12-01',
    until: null,
    changes: [
      {
        from: '2020-12-01',
        says: 'Thi hai vòng thay cho một kỳ thi bốn môn.',
        cites: [cite(decree_138_2020, 'Điều 8', 'read')],
      },
      {
        from: '2025-07-01',
        says: 'Bỏ phần ngoại ngữ và tin học khi tuyển công chức.',
        cites: [cite(decree_170_2025, 'thi tuyển vòng 1', 'read')],
      },
    ],
    sample: (lawOn) => firstRound('civil-servant', [{ part: 'general', questions: 60, right: 31 }], lawOn),
  },
  {
    name: 'bothPapersPassed',
    title: 'Thi viết kết hợp phỏng vấn',
    answers: 'Thí sinh có đạt cả bài viết và bài phỏng vấn không?',
    conditions: ['Mỗi bài đạt từ 50% số điểm tối đa trở lên.'],
    parameters: [bothPapersMinimum],
    from: '2025-07-01',
    until: null,
    changes: [],
    sample: (lawOn) => bothPapersPassed(60, 55, 100, lawOn),
  },
  {
    name: 'ranking',
    title: 'Xác định người trúng tuyển',
    answers: 'Trong danh sách này, ai trúng tuyển và theo tiêu chí nào?',
    conditions: [
      'Điểm thi (vòng 2 hoặc chuyên ngành) từ 50 điểm trở lên; lấy tổng điểm cả ưu tiên từ cao xuống thấp trong chỉ tiêu.',
      'Bằng điểm ở chỉ tiêu cuối, thi tuyển công chức từ ngày 17/9/2024: điểm kiểm định đầu vào, rồi kiến thức chung vòng 1.',
      'Bằng điểm ở chỉ tiêu cuối, thi tuyển công chức từ ngày 01/7/2025: điểm chuyên ngành, rồi điểm bài viết.',
      'Xét tuyển công chức: điểm vòng 2; viên chức: kết quả kiến thức chung vòng 1.',
      'Vẫn bằng nhau thì người đứng đầu cơ quan có thẩm quyền quyết định.',
    ],
    parameters: Object.values(tieBreaks),
    from: '2020-09-29',
    until: null,
    changes: [
      {
        from: '2025-07-01',
        says: 'Thi tuyển công chức: xét điểm chuyên ngành, rồi điểm bài viết.',
        cites: [cite(decree_170_2025, 'Điều 10', 'read')],
      },
    ],
    sample: (lawOn) => ranking(lawOn < '2024-09-17' ? 'public-employee' : 'civil-exam', 1, candidates, lawOn),
  },
]

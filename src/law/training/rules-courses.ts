import { decree_171_2025, decree_89_2021 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import type { Rule } from '#law/kit/rule.ts'
import { annualMinimums, annualTraining } from './annual-minimum.ts'
import {
  beforeAppointment,
  communeSession,
  communeSessionDays,
  courseLength,
  courseLengths,
  trainedBeforeAppointment,
} from './course-length.ts'

export const courseRules: readonly Rule[] = [
  {
    name: 'annualTraining',
    title: 'Bồi dưỡng tối thiểu hằng năm',
    answers: 'Người này đã bồi dưỡng đủ số tiết trong năm chưa?',
    conditions: [
      'Một tuần mỗi năm: 5 ngày, mỗi ngày 8 tiết, là 40 tiết.',
      'Được tính: chương trình theo nghị định, tập huấn cập nhật, khóa ở nước ngoài.',
      'Công chức từ ngày 01/7/2025: chưa đọc được mức mới.',
    ],
    parameters: Object.values(annualMinimums),
    from: '2017-10-21',
    until: null,
    changes: [],
    sample: (lawOn) => annualTraining([16, 16], 'public-employee', lawOn),
  },
  {
    name: 'courseLength',
    title: 'Thời lượng khóa bồi dưỡng',
    answers: 'Khóa bồi dưỡng dài như vậy có đúng quy định không?',
    conditions: [
      'Từ ngày 21/10/2017: ngạch 6–8 tuần, lãnh đạo 2–4 tuần, vị trí việc làm không quá 1 tuần.',
      'Từ ngày 10/12/2021: chuyên viên không quá 4, chuyên viên chính 6, chuyên viên cao cấp 8, lãnh đạo 2 tuần.',
      'Từ ngày 01/7/2025, công chức: lãnh đạo cấp phòng 4 tuần; các khóa khác chưa đọc được.',
    ],
    parameters: Object.values(courseLengths),
    from: '2017-10-21',
    until: null,
    changes: [
      { from: '2021-12-10', says: 'Rút ngắn các khóa.', cites: [cite(decree_89_2021, 'thời gian bồi dưỡng', 'read')] },
      {
        from: '2025-07-01',
        says: 'Công chức: lãnh đạo cấp phòng 4 tuần.',
        cites: [cite(decree_171_2025, 'bồi dưỡng lãnh đạo, quản lý', 'secondary')],
      },
    ],
    sample: (lawOn) => courseLength('division-head', 2, 'civil-servant', lawOn),
  },
  {
    name: 'trainedBeforeAppointment',
    title: 'Bồi dưỡng trước khi bổ nhiệm',
    answers: 'Người này đã bồi dưỡng lãnh đạo, quản lý trước khi bổ nhiệm chưa?',
    conditions: ['Xong khóa bồi dưỡng trước ngày bổ nhiệm.'],
    parameters: [beforeAppointment],
    from: '2017-10-21',
    until: '2021-12-09',
    changes: [],
    sample: (lawOn) => trainedBeforeAppointment(lawOn, lawOn, lawOn),
  },
  {
    name: 'communeSession',
    title: 'Đợt bồi dưỡng cán bộ, công chức cấp xã',
    answers: 'Đợt bồi dưỡng cấp xã này có quá dài không?',
    conditions: ['Mỗi đợt không quá 5 ngày làm việc.'],
    parameters: [communeSessionDays],
    from: '2018-01-01',
    until: '2025-06-30',
    changes: [],
    sample: (lawOn) => communeSession(5, lawOn),
  },
]

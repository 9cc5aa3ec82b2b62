import { law_06_2022 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import type { Rule } from '#law/kit/rule.ts'
import { yearOf } from '#lib/date.ts'
import { awardRounds, nextAwardRound } from './award-rounds.ts'
import { stateTitle } from './state-title.ts'
import { stateTitles } from './state-title-law.ts'

export const stateRules: readonly Rule[] = [
  {
    name: 'stateTitle',
    title: 'Danh hiệu vinh dự nhà nước',
    answers: 'Người này có đủ thời gian và điều kiện xét danh hiệu nhân dân, ưu tú không?',
    conditions: [
      'Danh hiệu nhân dân: đã được tặng danh hiệu ưu tú.',
      'Trực tiếp làm nghề đủ số năm của danh hiệu; xiếc, múa ít hơn.',
      'Cán bộ quản lý: đủ số năm trong ngành, trong đó đủ số năm trực tiếp làm nghề.',
      'Nhà giáo từ năm 2024: năm ở biên giới, hải đảo, vùng đặc biệt khó khăn nhân hai.',
      'Thành tích theo từng danh hiệu; điều chưa đọc được thì xét riêng.',
    ],
    parameters: Object.values(stateTitles).map(({ law }) => law),
    from: '2015-01-01',
    until: null,
    changes: [
      {
        from: '2024-01-01',
        says: 'Theo Luật Thi đua, Khen thưởng mới: nhà giáo quản lý phải có số năm trực tiếp giảng dạy.',
        cites: [cite(law_06_2022, 'Điều 64, Điều 65', 'read')],
      },
    ],
    sample: (lawOn) => stateTitle('meritorious-artist', { role: 'practitioner', practice: 15, gold: 2 }, lawOn),
  },
  {
    name: 'nextAwardRound',
    title: 'Lần xét tặng danh hiệu vinh dự nhà nước kế tiếp',
    answers: 'Lần xét tặng danh hiệu vinh dự nhà nước kế tiếp là năm nào?',
    conditions: ['Ba năm một lần.', 'Nhà giáo 20/11, thầy thuốc 27/2, nghệ sĩ 02/9.'],
    parameters: [awardRounds],
    from: '2016-01-01',
    until: null,
    changes: [],
    sample: (lawOn) => nextAwardRound('education', yearOf(lawOn), lawOn),
  },
]

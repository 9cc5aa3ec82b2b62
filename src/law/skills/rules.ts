import { circular_02_2021_bnv } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import type { Rule } from '#law/kit/rule.ts'
import { digitalSkills, itCertificates, itStandard, itStandardLaw } from './it-standard.ts'
import { rankCertificateNeeded, rankCertificates } from './rank-certificates.ts'

export const rules: readonly Rule[] = [
  {
    name: 'itStandard',
    title: 'Chuẩn kỹ năng sử dụng công nghệ thông tin',
    answers: 'Người này đạt chuẩn cơ bản, nâng cao chưa, còn thiếu mô đun nào?',
    conditions: [
      'Cơ bản: đủ sáu mô đun IU01 đến IU06.',
      'Nâng cao: đạt cơ bản và ít nhất ba trong chín mô đun IU07 đến IU15.',
      'Từ ngày 29/4/2025 có khung kỹ năng số cơ bản song song; chưa xác định được chuẩn này đã bị thay chưa.',
    ],
    parameters: [itStandardLaw, itCertificates, digitalSkills],
    from: '2015-01-01',
    until: null,
    changes: [],
    sample: (lawOn) => itStandard(['IU01', 'IU02', 'IU03', 'IU04', 'IU05', 'IU06', 'IU07'], lawOn),
  },
  {
    name: 'rankCertificateNeeded',
    title: 'Chứng chỉ ngoại ngữ, tin học của ngạch hành chính',
    answers: 'Ngạch công chức hành chính có đòi chứng chỉ ngoại ngữ, tin học không?',
    conditions: ['Đến hết ngày 31/7/2021 phải có cả hai chứng chỉ; từ ngày 01/8/2021 không đòi nữa.'],
    parameters: [rankCertificates],
    from: '2015-01-01',
    until: null,
    changes: [
      {
        from: '2021-08-01',
        says: 'Bỏ chứng chỉ ngoại ngữ, tin học khỏi tiêu chuẩn ngạch hành chính.',
        cites: [cite(circular_02_2021_bnv, 'tiêu chuẩn ngạch')],
      },
    ],
    sample: (lawOn) => rankCertificateNeeded('computing', lawOn),
  },
]

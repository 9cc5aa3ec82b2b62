import { labour_code_10_2012, labour_code_45_2019, resolution_28_2026 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { parameter } from '#law/kit/parameter.ts'

const days = { newYear: 1, lunarNewYear: 5, kings: 1, april30: 1, may1: 1, nationalDay: 2, cultureDay: 0 }

/** Số ngày nghỉ lễ, tết trong năm; which days they are, a decision says for each year */
export const holidaysOfYear = parameter('Ngày nghỉ lễ, tết trong năm', [
  {
    from: '2017-01-01',
    value: { ...days, nationalDay: 1 },
    cites: [cite(labour_code_10_2012, 'Điều 115', 'memory')],
    checked: null,
  },
  { from: '2021-01-01', value: days, cites: [cite(labour_code_45_2019, 'Điều 112 khoản 1', 'text')], checked: null },
  {
    from: '2026-07-01',
    value: { ...days, cultureDay: 1 },
    cites: [
      cite(labour_code_45_2019, 'Điều 112 khoản 1', 'text'),
      cite(resolution_28_2026, 'Ngày Văn hóa Việt Nam 24/11', 'read'),
    ],
    checked: null,
  },
])

import { decree_25_2024, decree_41_2015, law_06_2022 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { parameter } from '#law/kit/parameter.ts'
import type { StateTitleLaw } from './state-title-standard.ts'

/** Thầy thuốc ưu tú */
export const meritoriousDoctor = parameter<StateTitleLaw>('Tiêu chuẩn Thầy thuốc ưu tú', [
  {
    from: '2016-01-01',
    value: { practice: 15, manager: { sector: 20, practice: 10 }, alsoAsks: 'Thành tích chuyên môn' },
    cites: [cite(decree_41_2015, 'tiêu chuẩn Thầy thuốc ưu tú')],
    checked: null,
  },
  { from: '2024-01-01', value: null, cites: [cite(decree_25_2024, 'chưa đọc tiêu chuẩn thời gian')], checked: null },
])

/** Thầy thuốc nhân dân */
export const peopleDoctor = parameter<StateTitleLaw>('Tiêu chuẩn Thầy thuốc nhân dân', [
  {
    from: '2016-01-01',
    value: { practice: 20, alsoAsks: 'Thành tích chuyên môn' },
    cites: [cite(decree_41_2015, 'tiêu chuẩn Thầy thuốc nhân dân')],
    checked: null,
  },
  {
    from: '2024-01-01',
    value: { practice: 20, manager: { sector: 25, practice: 15 }, needsScience: true },
    cites: [cite(law_06_2022, 'Điều 65 khoản 2', 'read'), cite(decree_25_2024, 'tiêu chuẩn', 'read')],
    checked: null,
  },
])

import { decree_61_2024, decree_89_2014 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { parameter } from '#law/kit/parameter.ts'
import type { StateTitleLaw } from './state-title-standard.ts'

/** Nghệ sĩ ưu tú */
export const meritoriousArtist = parameter<StateTitleLaw>('Tiêu chuẩn Nghệ sĩ ưu tú', [
  {
    from: '2015-01-01',
    value: { practice: 15, circusPractice: 10, gold: 2, silverWithOneGold: 2 },
    cites: [cite(decree_89_2014, 'tiêu chuẩn Nghệ sĩ ưu tú', 'read')],
    checked: null,
  },
  {
    from: '2024-01-01',
    value: { practice: 15, circusPractice: 10, alsoAsks: 'Giải thưởng, thành tích nghệ thuật' },
    cites: [cite(decree_61_2024, 'tiêu chuẩn Nghệ sĩ ưu tú', 'secondary')],
    checked: null,
  },
])

/** Nghệ sĩ nhân dân */
export const peopleArtist = parameter<StateTitleLaw>('Tiêu chuẩn Nghệ sĩ nhân dân', [
  {
    from: '2015-01-01',
    value: { practice: 20, circusPractice: 15, gold: 2 },
    cites: [cite(decree_89_2014, 'tiêu chuẩn Nghệ sĩ nhân dân', 'read')],
    checked: null,
  },
  { from: '2024-01-01', value: null, cites: [cite(decree_61_2024, 'chưa đọc tiêu chuẩn')], checked: null },
])

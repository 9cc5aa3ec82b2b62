import { decree_62_2014, decree_93_2023 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { parameter } from '#law/kit/parameter.ts'
import type { StateTitleLaw } from './state-title-standard.ts'

/** Nghệ nhân ưu tú, lĩnh vực di sản văn hóa phi vật thể */
export const meritoriousArtisan = parameter<StateTitleLaw>('Tiêu chuẩn Nghệ nhân ưu tú', [
  {
    from: '2015-01-01',
    value: { practice: 15 },
    cites: [cite(decree_62_2014, 'tiêu chuẩn Nghệ nhân ưu tú', 'read')],
    checked: null,
  },
  {
    from: '2024-02-15',
    value: { practice: 15 },
    cites: [cite(decree_93_2023, 'tiêu chuẩn Nghệ nhân ưu tú')],
    checked: null,
  },
])

/** Nghệ nhân nhân dân */
export const peopleArtisan = parameter<StateTitleLaw>('Tiêu chuẩn Nghệ nhân nhân dân', [
  {
    from: '2015-01-01',
    value: { practice: 20 },
    cites: [cite(decree_62_2014, 'tiêu chuẩn Nghệ nhân nhân dân')],
    checked: null,
  },
  { from: '2024-02-15', value: { practice: 20 }, cites: [cite(decree_93_2023, 'Điều 7')], checked: null },
])

import { decree_27_2015, decree_35_2024, law_06_2022 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { parameter } from '#law/kit/parameter.ts'
import type { StateTitleLaw } from './state-title-standard.ts'

const byGroup = 'Thành tích theo nhóm đối tượng'

/** Nhà giáo ưu tú */
export const meritoriousTeacher = parameter<StateTitleLaw>('Tiêu chuẩn Nhà giáo ưu tú', [
  {
    from: '2016-01-01',
    value: { practice: 15, manager: { sector: 20 }, grassrootsTitles: 7 },
    cites: [cite(decree_27_2015, 'tiêu chuẩn Nhà giáo ưu tú', 'read')],
    checked: null,
  },
  {
    from: '2024-01-01',
    value: {
      practice: 15,
      manager: { sector: 20, practice: 10, coversResearchers: true },
      hardAreaFactor: 2,
      alsoAsks: byGroup,
    },
    cites: [cite(law_06_2022, 'Điều 64 khoản 3, khoản 4', 'read'), cite(decree_35_2024, 'Điều 8', 'read')],
    checked: null,
  },
])

/** Nhà giáo nhân dân */
export const peopleTeacher = parameter<StateTitleLaw>('Tiêu chuẩn Nhà giáo nhân dân', [
  {
    from: '2016-01-01',
    value: { practice: null, alsoAsks: 'Thời gian công tác và thành tích sau khi được tặng Nhà giáo ưu tú' },
    cites: [cite(decree_27_2015, 'tiêu chuẩn Nhà giáo nhân dân', 'read')],
    checked: null,
  },
  {
    from: '2024-01-01',
    value: {
      practice: 20,
      manager: { sector: 25, practice: 15, coversResearchers: true },
      hardAreaFactor: 2,
      alsoAsks: byGroup,
    },
    cites: [cite(law_06_2022, 'Điều 64'), cite(decree_35_2024, 'tiêu chuẩn Nhà giáo nhân dân')],
    checked: null,
  },
])

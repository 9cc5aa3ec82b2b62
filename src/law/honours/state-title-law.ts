import {
  decree_25_2024,
  decree_27_2015,
  decree_35_2024,
  decree_41_2015,
  decree_61_2024,
  decree_62_2014,
  decree_89_2014,
  decree_93_2023,
  law_06_2022,
} from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { parameter } from '#law/kit/parameter.ts'

export type StateTitleLaw = {
  /** Số năm trực tiếp làm nghề; null where only the lower title is known to be asked */
  readonly practice: number | null
  /** Xiếc, múa */
  readonly circusPractice?: number
  /** Cán bộ quản lý: số năm trong ngành, trong đó trực tiếp làm nghề */
  readonly manager?: { readonly sector: number; readonly practice?: number; readonly coversResearchers?: boolean }
  /** Hệ số của năm ở biên giới, hải đảo, vùng đặc biệt khó khăn */
  readonly hardAreaFactor?: number
  readonly grassrootsTitles?: number
  /** Giải vàng quốc gia; or one gold with so many silver */
  readonly gold?: number
  readonly silverWithOneGold?: number
  readonly needsScience?: boolean
  /** What else the law asks and no copy we read describes. */
  readonly alsoAsks?: string
}

const byGroup = 'Thành tích theo nhóm đối tượng'

/** Nhà giáo ưu tú */
const meritoriousTeacher = parameter<StateTitleLaw>('Tiêu chuẩn Nhà giáo ưu tú', [
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
const peopleTeacher = parameter<StateTitleLaw>('Tiêu chuẩn Nhà giáo nhân dân', [
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

/** Thầy thuốc ưu tú */
const meritoriousDoctor = parameter<StateTitleLaw>('Tiêu chuẩn Thầy thuốc ưu tú', [
  {
    from: '2016-01-01',
    value: { practice: 15, manager: { sector: 20, practice: 10 }, alsoAsks: 'Thành tích chuyên môn' },
    cites: [cite(decree_41_2015, 'tiêu chuẩn Thầy thuốc ưu tú')],
    checked: null,
  },
  { from: '2024-01-01', value: null, cites: [cite(decree_25_2024, 'chưa đọc tiêu chuẩn thời gian')], checked: null },
])

/** Thầy thuốc nhân dân */
const peopleDoctor = parameter<StateTitleLaw>('Tiêu chuẩn Thầy thuốc nhân dân', [
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

/** Nghệ sĩ ưu tú */
const meritoriousArtist = parameter<StateTitleLaw>('Tiêu chuẩn Nghệ sĩ ưu tú', [
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
const peopleArtist = parameter<StateTitleLaw>('Tiêu chuẩn Nghệ sĩ nhân dân', [
  {
    from: '2015-01-01',
    value: { practice: 20, circusPractice: 15, gold: 2 },
    cites: [cite(decree_89_2014, 'tiêu chuẩn Nghệ sĩ nhân dân', 'read')],
    checked: null,
  },
  { from: '2024-01-01', value: null, cites: [cite(decree_61_2024, 'chưa đọc tiêu chuẩn')], checked: null },
])

/** Nghệ nhân ưu tú, lĩnh vực di sản văn hóa phi vật thể */
const meritoriousArtisan = parameter<StateTitleLaw>('Tiêu chuẩn Nghệ nhân ưu tú', [
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
const peopleArtisan = parameter<StateTitleLaw>('Tiêu chuẩn Nghệ nhân nhân dân', [
  {
    from: '2015-01-01',
    value: { practice: 20 },
    cites: [cite(decree_62_2014, 'tiêu chuẩn Nghệ nhân nhân dân')],
    checked: null,
  },
  { from: '2024-02-15', value: { practice: 20 }, cites: [cite(decree_93_2023, 'Điều 7')], checked: null },
])

/** Danh hiệu vinh dự nhà nước; `after`: danh hiệu ưu tú phải có trước */
export const stateTitles = {
  'meritorious-teacher': { name: 'Nhà giáo ưu tú', work: 'giảng dạy', law: meritoriousTeacher },
  'people-teacher': { name: 'Nhà giáo nhân dân', work: 'giảng dạy', law: peopleTeacher, after: 'Nhà giáo ưu tú' },
  'meritorious-doctor': { name: 'Thầy thuốc ưu tú', work: 'làm chuyên môn kỹ thuật', law: meritoriousDoctor },
  'people-doctor': {
    name: 'Thầy thuốc nhân dân',
    work: 'làm chuyên môn kỹ thuật',
    law: peopleDoctor,
    after: 'Thầy thuốc ưu tú',
  },
  'meritorious-artist': { name: 'Nghệ sĩ ưu tú', work: 'hoạt động nghệ thuật', law: meritoriousArtist },
  'people-artist': {
    name: 'Nghệ sĩ nhân dân',
    work: 'hoạt động nghệ thuật',
    law: peopleArtist,
    after: 'Nghệ sĩ ưu tú',
  },
  'meritorious-artisan': { name: 'Nghệ nhân ưu tú', work: 'hoạt động trong nghề', law: meritoriousArtisan },
  'people-artisan': {
    name: 'Nghệ nhân nhân dân',
    work: 'hoạt động trong nghề',
    law: peopleArtisan,
    after: 'Nghệ nhân ưu tú',
  },
} as const

export type StateTitle = keyof typeof stateTitles

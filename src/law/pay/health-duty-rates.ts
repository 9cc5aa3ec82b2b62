import { decree_192_2026 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { parameter } from '#law/kit/parameter.ts'

/** Hạng đặc biệt và I; hạng II; cơ sở y tế khác, trạm y tế xã, cấp cứu; nuôi dưỡng, trợ giúp xã hội */
export type DutyClass = 'top' | 'second' | 'other' | 'social-care'
export type DutyDay = 'working-day' | 'weekly-rest' | 'holiday'

/** Phụ cấp thường trực 24/24 và trực thường trú, đồng mỗi người mỗi phiên */
export const dutyRates = parameter('Phụ cấp thường trực y tế', [
  {
    from: '2026-07-15',
    value: {
      onCall: { top: 325_000, second: 255_000, other: 185_000, 'social-care': 70_000 } satisfies Record<
        DutyClass,
        number
      >,
      resident: { top: 160_000, second: 125_000, other: 90_000, 'social-care': 35_000 } satisfies Record<
        DutyClass,
        number
      >,
      specialWard: '1.5',
      day: { 'working-day': '1', 'weekly-rest': '1.3', holiday: '1.8' } satisfies Record<DutyDay, string>,
      hours: { 24: '1', 16: '0.75', 12: '0.5' } as Readonly<Record<number, string>>,
      meal: 40_000,
      restDays: { 'working-day': 1, 'weekly-rest': 1, holiday: 2 } satisfies Record<DutyDay, number>,
    },
    cites: [cite(decree_192_2026, 'Điều 3', 'text')],
    checked: null,
  },
])

/** Phẫu thuật, thủ thuật loại đặc biệt, I, II, III */
export type SurgeryClass = 'special' | 'first' | 'second' | 'third'
/** Mổ chính, gây mê chính; phụ mổ, phụ mê; giúp việc */
export type SurgeryRole = 'lead' | 'assistant' | 'helper'

export const surgeryRates = parameter('Phụ cấp phẫu thuật, thủ thuật', [
  {
    from: '2026-07-15',
    value: {
      surgery: {
        lead: { special: 560_000, first: 250_000, second: 130_000, third: 100_000 },
        assistant: { special: 400_000, first: 180_000, second: 100_000, third: 60_000 },
        helper: { special: 240_000, first: 140_000, second: 60_000, third: 40_000 },
      } satisfies Record<SurgeryRole, Record<SurgeryClass, number>>,
      procedureShare: '0.3',
    },
    cites: [cite(decree_192_2026, 'phụ cấp phẫu thuật, thủ thuật', 'text')],
    checked: null,
  },
])

/** Chống dịch nhóm A (nhóm 1, nhóm 2 người hưởng), B, C; thường trực chống dịch */
export type EpidemicWork = 'group-a-first' | 'group-a-second' | 'group-b' | 'group-c' | 'standby'

export const epidemicRates = parameter('Phụ cấp chống dịch', [
  {
    from: '2026-07-15',
    value: {
      perDay: {
        'group-a-first': 420_000,
        'group-a-second': 280_000,
        'group-b': 280_000,
        'group-c': 210_000,
        standby: 280_000,
      } satisfies Record<EpidemicWork, number>,
      day: { 'working-day': '1', 'weekly-rest': '1.3', holiday: '1.8' } satisfies Record<DutyDay, string>,
      emergency: '1.5',
      meal: 40_000,
    },
    cites: [cite(decree_192_2026, 'phụ cấp chống dịch', 'text')],
    checked: null,
  },
])

/** Nhân viên y tế thôn, cô đỡ thôn bản: số lần mức lương cơ sở mỗi tháng */
export const villageHealthRates = parameter('Phụ cấp nhân viên y tế thôn', [
  {
    from: '2026-07-15',
    value: { largeFromHouseholds: { village: 350, 'residential-group': 500 }, large: '0.7', ordinary: '0.5' },
    cites: [cite(decree_192_2026, 'nhân viên y tế thôn, cô đỡ', 'text')],
    checked: null,
  },
])

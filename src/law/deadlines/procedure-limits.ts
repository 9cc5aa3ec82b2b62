import {
  circular_01_2019_bldtbxh,
  decree_131_2021,
  decree_20_2021,
  decree_23_2015,
  law_03_2026,
  law_60_2014,
  law_81_2006,
} from '#law/instruments.ts'
import { type Citation, cite } from '#law/kit/citation.ts'
import { type Era, parameter } from '#law/kit/parameter.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Limit } from './due-date.ts'
import { housePermitLimit } from './house-permit.ts'

/** Một bước; `ngay`: giải quyết trong ngày, after 15 giờ the next working day */
export type ProcedureLimit = { readonly steps: readonly Limit[]; readonly extension: number; readonly sameDay: boolean }

const sameDay: ProcedureLimit = { steps: [], extension: 0, sameDay: true }
const days = (...steps: number[]): ProcedureLimit => ({
  steps: steps.map((n) => ({ unit: 'working-day', n })),
  extension: 0,
  sameDay: false,
})
const era = <T>(from: PlainDate, value: T | null, ...cites: Citation[]): Era<T> => ({
  from,
  value,
  cites,
  checked: null,
})

/** Luật Hộ tịch 2014, until the law of 2026, whose articles were not read */
const civilStatus = (label: string, value: ProcedureLimit, at: string) =>
  parameter<ProcedureLimit>(label, [
    era('2016-01-01', value, cite(law_60_2014, at, 'text')),
    era<ProcedureLimit>('2027-03-01', null, cite(law_03_2026, 'chưa đọc điều tương ứng', 'memory')),
  ])

/** Chứng thực: the amendments of 2025 and 2026 were not read, so it is sure to 31/10/2025 only */
const certifying = (label: string, value: ProcedureLimit, at: string) =>
  parameter<ProcedureLimit>(label, [
    era('2015-04-10', value, cite(decree_23_2015, at, 'text')),
    era('2025-11-01', value, cite(decree_23_2015, `${at} (các sửa đổi sau chưa đọc)`, 'memory')),
  ])

/** Until the district level ended; what followed was not read */
const untilDistrictsEnded = (label: string, from: PlainDate, value: ProcedureLimit, ground: Citation) =>
  parameter<ProcedureLimit>(label, [
    era(from, value, ground),
    era<ProcedureLimit>(
      '2025-07-01',
      null,
      cite(ground.instrument, 'thời hạn khi không còn cấp huyện: chưa đọc', 'memory'),
    ),
  ])

/** Thời hạn giải quyết của những thủ tục thường gặp ở cấp xã, by the code of the national catalogue or a name */
export const procedureLimits = {
  '1.001193': civilStatus('Thời hạn đăng ký khai sinh', sameDay, 'Điều 5 khoản 3'),
  '1.000656': civilStatus('Thời hạn đăng ký khai tử', sameDay, 'Điều 5 khoản 3'),
  '1.000894': civilStatus('Thời hạn đăng ký kết hôn', { ...sameDay, extension: 5 }, 'Điều 18 khoản 2'),
  '1.001022': civilStatus('Thời hạn đăng ký nhận cha, mẹ, con', { ...days(3), extension: 5 }, 'Điều 25 khoản 2'),
  'cải chính hộ tịch': civilStatus('Thời hạn thay đổi, cải chính hộ tịch', { ...days(3), extension: 3 }, 'Điều 28'),
  '2.000635': civilStatus('Thời hạn cấp bản sao trích lục hộ tịch', sameDay, 'Điều 5 khoản 3'),
  '2.000815': certifying('Thời hạn chứng thực bản sao từ bản chính', { ...sameDay, extension: 2 }, 'Điều 7, Điều 21'),
  '2.000884': certifying('Thời hạn chứng thực chữ ký', sameDay, 'Điều 7'),
  '2.001035': certifying('Thời hạn chứng thực hợp đồng, giao dịch', days(2), 'Điều 37'),
  '1.001731': untilDistrictsEnded(
    'Thời hạn hỗ trợ chi phí mai táng đối tượng bảo trợ xã hội',
    '2021-07-01',
    days(2, 3),
    cite(decree_20_2021, 'Điều 11', 'text'),
  ),
  '1.001699': untilDistrictsEnded(
    'Thời hạn xác định mức độ khuyết tật',
    '2019-03-15',
    days(20, 5),
    cite(circular_01_2019_bldtbxh, 'Điều 5, Điều 6, Điều 9', 'text'),
  ),
  'thân nhân người có công': untilDistrictsEnded(
    'Thời hạn cấp giấy xác nhận thân nhân của người có công',
    '2022-02-15',
    days(5),
    cite(decree_131_2021, 'Điều 116', 'text'),
  ),
  'mai táng người có công': untilDistrictsEnded(
    'Thời hạn hưởng mai táng phí, trợ cấp một lần khi người có công từ trần',
    '2022-02-15',
    { ...days(5, 7), steps: [...days(5, 7).steps, { unit: 'calendar-day', n: 12 }] },
    cite(decree_131_2021, 'Điều 122, Điều 123', 'text'),
  ),
  '1.004194': parameter<ProcedureLimit>('Thời hạn đăng ký tạm trú', [
    era('2014-01-01', days(3), cite(law_81_2006, 'Điều 30', 'text')),
    era<ProcedureLimit>('2021-07-01', null, cite(law_81_2006, 'luật thay thế chưa đọc', 'memory')),
  ]),
  '1.004222': parameter<ProcedureLimit>('Thời hạn đăng ký thường trú', [
    era(
      '2014-01-01',
      { steps: [{ unit: 'calendar-day', n: 15 }], extension: 0, sameDay: false },
      cite(law_81_2006, 'Điều 21 khoản 3', 'text'),
    ),
    era<ProcedureLimit>('2021-07-01', null, cite(law_81_2006, 'luật thay thế chưa đọc', 'memory')),
  ]),
  '1.013225': parameter<ProcedureLimit>(
    'Thời hạn cấp giấy phép xây dựng mới nhà ở riêng lẻ',
    housePermitLimit.eras.map(({ from, value, cites }) =>
      era<ProcedureLimit>(from, value && { steps: [value], extension: 0, sameDay: false }, ...cites),
    ),
  ),
}

export type Procedure = keyof typeof procedureLimits

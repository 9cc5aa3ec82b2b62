import { law_06_2022 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import type { Rule } from '#law/kit/rule.ts'
import { type PlainDate, yearOf } from '#lib/date.ts'
import { advancedWorker, grassrootsFighter, nationalFighter, provinceFighter, provinceLetter } from './emulation.ts'
import {
  advancedWorkerLaw,
  grassrootsFighterLaw,
  nationalFighterLaw,
  provinceFighterLaw,
  provinceLetterLaw,
} from './emulation-law.ts'
import { fighterShare, grassrootsFighterCap } from './fighter-cap.ts'

const since = { from: '2017-10-01', until: null } as const

const yearsUpTo = (lawOn: PlainDate, count: number) =>
  Array.from({ length: count }, (_, index) => yearOf(lawOn) - index)

const newLaw = (says: string, at: string) =>
  ({ from: '2024-01-01', says, cites: [cite(law_06_2022, at, 'read')] }) as const

export const emulationRules: readonly Rule[] = [
  {
    name: 'advancedWorker',
    title: 'Danh hiệu Lao động tiên tiến',
    answers: 'Người này có đủ điều kiện xét Lao động tiên tiến không?',
    conditions: ['Xếp loại từ hoàn thành tốt nhiệm vụ trở lên.', 'Tinh thần, phong trào: theo tiêu chuẩn của tỉnh.'],
    parameters: [advancedWorkerLaw],
    ...since,
    changes: [],
    sample: (lawOn) => advancedWorker({ level: 'good' }, lawOn),
  },
  {
    name: 'grassrootsFighter',
    title: 'Danh hiệu Chiến sĩ thi đua cơ sở',
    answers: 'Người này có đủ điều kiện xét Chiến sĩ thi đua cơ sở không?',
    conditions: [
      'Đạt Lao động tiên tiến.',
      'Có sáng kiến được cơ sở công nhận hoặc đề tài.',
      'Không đòi hỏi hoàn thành xuất sắc nhiệm vụ.',
    ],
    parameters: [grassrootsFighterLaw],
    ...since,
    changes: [],
    sample: (lawOn) => grassrootsFighter({ isAdvancedWorker: true, scope: 'grassroots' }, lawOn),
  },
  {
    name: 'grassrootsFighterCap',
    title: 'Tỷ lệ Chiến sĩ thi đua cơ sở',
    answers: 'Đơn vị được nhiều nhất bao nhiêu Chiến sĩ thi đua cơ sở?',
    conditions: [
      'Không quá tỷ lệ do bộ, tỉnh quy định trên số Lao động tiên tiến; mặc định 15%.',
      'Số dư bỏ đi, trừ khi cơ quan chọn làm tròn.',
    ],
    parameters: [fighterShare],
    ...since,
    changes: [],
    sample: (lawOn) => grassrootsFighterCap(43, lawOn),
  },
  {
    name: 'provinceFighter',
    title: 'Danh hiệu Chiến sĩ thi đua cấp bộ, cấp tỉnh',
    answers: 'Người này có đủ điều kiện xét Chiến sĩ thi đua cấp tỉnh không?',
    conditions: ['Ba lần liên tục Chiến sĩ thi đua cơ sở.', 'Sáng kiến, đề tài có phạm vi ảnh hưởng cấp bộ, cấp tỉnh.'],
    parameters: [provinceFighterLaw],
    ...since,
    changes: [],
    sample: (lawOn) => provinceFighter({ grassrootsYears: yearsUpTo(lawOn, 3), scope: 'province' }, lawOn),
  },
  {
    name: 'nationalFighter',
    title: 'Danh hiệu Chiến sĩ thi đua toàn quốc',
    answers: 'Người này có đủ điều kiện xét Chiến sĩ thi đua toàn quốc không, xét năm nào?',
    conditions: [
      'Hai lần liên tục Chiến sĩ thi đua cấp tỉnh, theo chu kỳ ba năm.',
      'Trước năm 2024: trong đó sáu năm liên tục Chiến sĩ thi đua cơ sở; xét vào năm liền kề.',
      'Sáng kiến, đề tài có phạm vi ảnh hưởng toàn quốc.',
    ],
    parameters: [nationalFighterLaw],
    ...since,
    changes: [newLaw('Không còn nêu riêng sáu năm liên tục Chiến sĩ thi đua cơ sở.', 'Chiến sĩ thi đua toàn quốc')],
    sample: (lawOn) =>
      nationalFighter(
        { provinceYears: [yearOf(lawOn), yearOf(lawOn) - 3], grassrootsYears: yearsUpTo(lawOn, 6), scope: 'national' },
        lawOn,
      ),
  },
  {
    name: 'provinceLetter',
    title: 'Bằng khen cấp tỉnh',
    answers: 'Người này có đủ điều kiện xét Bằng khen cấp tỉnh không?',
    conditions: [
      'Trước năm 2024: hai năm liên tục hoàn thành tốt nhiệm vụ trở lên và hai sáng kiến cơ sở.',
      'Từ năm 2024: hai lần liên tục Chiến sĩ thi đua cơ sở, hoặc hai năm hoàn thành xuất sắc và hai sáng kiến.',
    ],
    parameters: [provinceLetterLaw],
    ...since,
    changes: [newLaw('Thêm trường hợp hai lần liên tục Chiến sĩ thi đua cơ sở.', 'bằng khen cấp tỉnh')],
    sample: (lawOn) =>
      provinceLetter({ excellentYears: yearsUpTo(lawOn, 2), goodYears: yearsUpTo(lawOn, 2), initiatives: 2 }, lawOn),
  },
]

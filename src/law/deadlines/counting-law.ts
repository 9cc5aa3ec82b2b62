import { civil_code_91_2015 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { parameter } from '#law/kit/parameter.ts'

/** Cách tính thời hạn: the day of the event is not counted, the last day ends at 24 giờ */
export const countingLaw = parameter('Cách tính thời hạn', [
  {
    from: '2017-01-01',
    value: { countsFirstDay: false, movesToWorkingDay: true },
    cites: [
      cite(civil_code_91_2015, 'Điều 147 khoản 2, khoản 3', 'text'),
      cite(civil_code_91_2015, 'Điều 148 khoản 3 đến khoản 6', 'text'),
    ],
    checked: null,
  },
])

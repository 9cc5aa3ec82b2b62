import { law_identity_2023 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { parameter } from '#law/kit/parameter.ts'
import type { PlainDate } from '#lib/date.ts'

const expired: PlainDate = '2025-01-01'

/** Chứng minh nhân dân 9 số */
export const oldCard = parameter('Giá trị của chứng minh nhân dân 9 số', [
  {
    from: '2004-01-01',
    value: { isAccepted: true },
    cites: [cite(law_identity_2023, 'chuyển tiếp: đến hết ngày 31/12/2024')],
    checked: null,
  },
  {
    from: expired,
    value: { isAccepted: false },
    cites: [cite(law_identity_2023, 'chuyển tiếp: đến hết ngày 31/12/2024')],
    checked: null,
  },
])

export const isOldCardNumber = (number: string) => /^\d{9}$/.test(number)

export const acceptsOldCard = (on: PlainDate) => on < expired

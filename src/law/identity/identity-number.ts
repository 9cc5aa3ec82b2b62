import { circular_07_2016_bca, decree_137_2015, law_identity_2023 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { parameter } from '#law/kit/parameter.ts'
import type { Sex } from '#law/retirement/retirement-age.ts'
import { type PlainDate, yearOf } from '#lib/date.ts'
import { type IdentityFault, identityFaults, type Stated } from './identity-faults.ts'
import { isOldCardNumber, oldCard } from './old-card.ts'
import { birthProvinces } from './province-codes.ts'
import { readIdentityNumber } from './read-number.ts'

/** Cấu trúc số định danh cá nhân: TTT G YY NNNNNN, không có chữ số kiểm tra */
export const numberStructure = parameter('Cấu trúc số định danh cá nhân', [
  {
    from: '2016-01-01',
    value: { digits: 12, province: [1, 3], centuryAndSex: 4, birthYear: [5, 6], random: [7, 12] },
    cites: [
      cite(decree_137_2015, 'Điều 13', 'read'),
      cite(circular_07_2016_bca, 'Điều 7', 'read'),
      cite(law_identity_2023, 'Điều 12', 'read'),
    ],
    checked: null,
  },
])

export type IdentityCheck = {
  readonly isValid: boolean
  readonly province: string | null
  readonly sex: Sex | null
  readonly birthYear: number | null
  readonly faults: readonly IdentityFault[]
}

const nothingRead = { province: null, sex: null, birthYear: null }

/** Số định danh có khớp với giới tính, năm sinh đã khai không; a nine-digit number is an old identity card */
export function identityNumber(number: string, stated: Stated, lawOn: PlainDate): Finding<IdentityCheck> {
  return isOldCardNumber(number) ? oldCardCheck(number, lawOn) : personalNumberCheck(number, stated, lawOn)
}

function oldCardCheck(number: string, lawOn: PlainDate): Finding<IdentityCheck> {
  const law = oldCard.on(lawOn)
  const says = law.value.isAccepted
    ? `Số chứng minh nhân dân ${number} còn được dùng`
    : `Số chứng minh nhân dân ${number} đã hết giá trị sử dụng`
  const faults: readonly IdentityFault[] = law.value.isAccepted ? [] : [{ kind: 'id-old-card-expired', says }]
  return finding({ ...nothingRead, isValid: law.value.isAccepted, faults }, says, { from: [law] })
}

function personalNumberCheck(number: string, stated: Stated, lawOn: PlainDate): Finding<IdentityCheck> {
  const law = numberStructure.on(lawOn)
  const read = readIdentityNumber(number) ?? nothingRead
  const faults = identityFaults(number, { bornBy: yearOf(lawOn), ...stated })
  const value = { ...read, isValid: faults.length === 0, faults }
  const says = value.isValid ? `Số định danh ${number} hợp lệ` : `Số định danh ${number} chưa hợp lệ`
  return finding(value, says, () => ({
    from: [
      ...meaning(value),
      ...faults.map(({ kind, says: why }) => finding(kind, why)),
      law,
      birthProvinces.on(lawOn),
    ],
  }))
}

function meaning({ province, sex, birthYear }: IdentityCheck): readonly Finding<unknown>[] {
  const born = sex === null ? [] : [finding(birthYear, `${sex === 'male' ? 'Nam' : 'Nữ'}, sinh năm ${birthYear}`)]
  return province === null ? born : [finding(province, `Nơi đăng ký khai sinh: ${province}`), ...born]
}

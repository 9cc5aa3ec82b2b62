import { retirementRaiseFrom } from '#law/pay/early-raise-choices.ts'
import { KeyValue } from '#ui/KeyValue.tsx'
import { achievementName, achievements } from '../achievements.ts'
import { type Criteria, tieBreakNames } from '../model.ts'

export function CriteriaShown({
  criteria: { months, order, insideYear, retirementFrom },
}: {
  readonly criteria: Criteria
}) {
  const bands = [...new Set(Object.values(months))].toSorted((a, b) => b - a)
  const named = (count: number) =>
    achievements
      .filter((one) => months[one] === count)
      .map(achievementName)
      .join('; ')
  return (
    <KeyValue
      facts={[
        ...bands.map((count) => ({ label: count === 0 ? 'Không tính' : `Trước ${count} tháng`, value: named(count) })),
        {
          label: 'Ngang nhau thì xét',
          value: order.map((one) => tieBreakNames[one].toLocaleLowerCase('vi')).join('; ') || null,
        },
        { label: 'Ngày hưởng', value: insideYear ? 'Phải nằm trong năm xét' : 'Không buộc nằm trong năm xét' },
        { label: 'Khi nghỉ hưu', value: retirementRaiseFrom.options[retirementFrom], note: retirementRaiseFrom.note },
      ]}
    />
  )
}

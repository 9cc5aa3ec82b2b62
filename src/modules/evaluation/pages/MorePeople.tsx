import { useQuery } from '@tanstack/react-query'
import { X } from 'lucide-react'
import type { PeoplePage, PersonRecord } from '#modules/personnel/api.ts'
import { Button } from '#ui/Button.tsx'
import { ComboBox } from '#ui/ComboBox.tsx'
import { query } from '#ui/query.ts'
import { useSession } from '#ui/session.ts'

type Props = {
  readonly record: PersonRecord
  readonly value: readonly string[]
  readonly onChange: (ids: readonly string[]) => void
}

/** Others of the same unit, in the same decision; oneself is not among them. */
export function MorePeople({ record, value, onChange }: Props) {
  const { personId: own } = useSession().account
  const unitId = record.posting?.unitId
  const { data } = useQuery({ ...query<PeoplePage>('/people', { unitId, limit: 500 }), enabled: unitId !== undefined })
  const people = data?.rows.filter(({ id }) => id !== record.id && id !== own) ?? []
  if (people.length === 0) return null
  const free = people.filter(({ id }) => !value.includes(id))
  const options = free.map(({ id, fullName, title, office }) => ({
    id,
    label: fullName,
    ...((office ?? title) && { detail: (office ?? title)! }),
  }))
  return (
    <div>
      <ComboBox
        key={value.length}
        label="Người khác cùng đơn vị, trong cùng quyết định"
        options={options}
        value={null}
        onChange={(id) => id && onChange([...value, id])}
      />
      {people
        .filter(({ id }) => value.includes(id))
        .map(({ id, fullName }) => (
          <Button key={id} look="quiet" icon={X} onPress={() => onChange(value.filter((one) => one !== id))}>
            Bỏ {fullName}
          </Button>
        ))}
    </div>
  )
}

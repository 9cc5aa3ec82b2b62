import { useAddress } from '#ui/address.ts'
import type { Filter } from '#ui/filters.ts'
import { useGet } from '#ui/query.ts'
import { useEffect, useRef } from 'react'
import { actNames, areaNames } from '../act-names.ts'
import type { AccountRow } from '../api.ts'

type Address = Readonly<Record<string, string | undefined>>

export const filtersOf = (address: Address) => ({
  from: address['tu'],
  to: address['den'],
  accountId: address['nguoi'],
  act: address['viec'],
  q: address['q'],
  subjectId: address['ho-so'],
})

const collator = new Intl.Collator('vi')

const acts = [
  ...Object.entries(areaNames).map(([id, name]) => ({ id, label: `mọi việc về ${name}` })),
  ...Object.entries(actNames)
    .map(([id, label]) => ({ id, label }))
    .toSorted((a, b) => collator.compare(a.label, b.label)),
]

/** The sentence above the record: "từ …, đến …, do …, làm việc …". */
export function useActivityWords(): readonly Filter[] {
  const [address, change] = useAddress()
  const accounts = useGet<readonly AccountRow[]>('/accounts')
  useFirstPageOn(JSON.stringify(filtersOf(address)), () => change({ truoc: null, xem: null }))
  const people = accounts.map(({ id, fullName, username }) => ({ id, label: fullName, detail: username }))
  return [
    { id: 'tu', word: 'từ', kind: 'day', any: 'ngày đầu', before: 'ngày' },
    { id: 'den', word: 'đến', kind: 'day', any: 'nay', before: 'hết ngày' },
    { id: 'nguoi', word: 'do', kind: 'choice', any: 'mọi người', options: people },
    { id: 'viec', word: 'làm', kind: 'choice', any: 'mọi việc', options: acts },
    ...(address['ho-so']
      ? [{ id: 'ho-so', word: 'với', kind: 'switch', off: 'mọi hồ sơ', on: 'một hồ sơ đã chọn' } as const]
      : []),
  ]
}

/** Another question begins at its first page. */
function useFirstPageOn(question: string, begin: () => void) {
  const before = useRef(question)
  useEffect(() => {
    if (before.current !== question) begin()
    before.current = question
  })
}

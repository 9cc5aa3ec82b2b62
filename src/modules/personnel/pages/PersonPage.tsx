import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useParam } from '#ui/address.ts'
import { Page } from '#ui/Page.tsx'
import { query } from '#ui/query.ts'
import type { PersonRecord } from '../api.ts'
import { AsOfBand } from './AsOfBand.tsx'
import { AsOfControl } from './AsOfControl.tsx'
import { useAsOf } from './as-of.ts'
import { Career } from './Career.tsx'
import { FormLink } from './FormLink.tsx'
import { RecordLink } from './groups/RecordLink.tsx'
import { Ledger } from './Ledger.tsx'
import { MergedNotice } from './MergedNotice.tsx'
import { type Moved, MovedContext } from './moved.ts'
import { MovedNotice } from './MovedNotice.tsx'
import { useOthers } from './others.ts'
import { headline } from './record-words.ts'
import { PersonHead } from './PersonHead.tsx'
import { PersonLaw } from './PersonLaw.tsx'
import { RecordActs } from './RecordActs.tsx'

/** Hồ sơ của một người. */
export function PersonPage() {
  const { asked } = useAsOf()
  const asking = query<PersonRecord>(`/people/${useParam('id')}`, asked)
  const { data: record } = useSuspenseQuery({ ...asking, refetchOnWindowFocus: false })
  const { parts = [] } = useOthers()
  const [moved, tellMoved] = useState<Moved | null>(null)
  return (
    <MovedContext value={tellMoved}>
      <Page title={record.identity.fullName} lead={headline(record)} actions={<Actions record={record} />}>
        <AsOfBand />
        <MergedNotice id={record.id} />
        {moved && <MovedNotice moved={moved} onClose={() => tellMoved(null)} />}
        <PersonHead record={record} />
        <PersonLaw record={record} />
        <Career record={record} />
        {parts.map((Part, at) => (
          <Part key={at} record={record} />
        ))}
        {record.sections.map((section) => (
          <Ledger key={section.id} section={section} record={record} />
        ))}
      </Page>
    </MovedContext>
  )
}

const Actions = ({ record }: { readonly record: PersonRecord }) => (
  <>
    <RecordLink personId={record.id} />
    <FormLink personId={record.id} />
    <AsOfControl />
    <RecordActs record={record} />
  </>
)

import { UserRound } from 'lucide-react'
import { useParam } from '#ui/address.ts'
import { LinkButton } from '#ui/LinkButton.tsx'
import { Page } from '#ui/Page.tsx'
import { useGet } from '#ui/query.ts'
import type { PersonRecord } from '../../api.ts'
import { AsOfBand } from '../AsOfBand.tsx'
import { AsOfControl } from '../AsOfControl.tsx'
import { useAsOf } from '../as-of.ts'
import { OwnProposals } from '../proposals/OwnProposals.tsx'
import { GroupLedger } from './GroupLedger.tsx'
import { useGroups } from './useGroups.ts'

/** Lý lịch: every group of the record, as of any day. */
export function GroupsPage() {
  const id = useParam('id')
  const record = useGet<PersonRecord>(`/people/${id}`, useAsOf().asked)
  const shown = useGroups(id)
  const actions = (
    <>
      <LinkButton icon={UserRound} to={`/con-nguoi/${id}`}>
        Về hồ sơ
      </LinkButton>
      <AsOfControl />
    </>
  )
  return (
    <Page title={`Lý lịch: ${record.identity.fullName}`} actions={actions}>
      <AsOfBand />
      {record.own && <OwnProposals personId={id} />}
      {shown.map(({ group, entries }) => (
        <GroupLedger key={group.id} group={group} entries={entries} record={record} />
      ))}
    </Page>
  )
}

import { useGet } from '#ui/query.ts'
import type { Proposal } from '../../groups/api.ts'
import person from '../person.module.css'
import { ProposalCard } from './ProposalCard.tsx'
import css from './proposals.module.css'

/** Những gì mình đã đề nghị, and what became of it. */
export function OwnProposals({ personId }: { readonly personId: string }) {
  const proposals = useGet<Proposal[]>(`/people/${personId}/proposals`)
  if (proposals.length === 0) return null
  return (
    <section className={person['part']} aria-labelledby="de-nghi">
      <h2 id="de-nghi">Đề nghị của tôi</h2>
      <ul className={css['cards']}>
        {proposals.map((proposal) => (
          <ProposalCard key={proposal.id} proposal={proposal} />
        ))}
      </ul>
    </section>
  )
}

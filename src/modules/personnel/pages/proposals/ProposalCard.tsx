import { Paperclip } from 'lucide-react'
import type { ReactNode } from 'react'
import { address } from '#ui/api.ts'
import { Badge } from '#ui/Badge.tsx'
import { FileLink } from '#ui/FileLink.tsx'
import { moment } from '#ui/format.ts'
import type { Proposal } from '../../groups/api.ts'
import person from '../person.module.css'
import css from './proposals.module.css'
import { differences, stateOf, titleOf } from './words.ts'

type Props = { readonly proposal: Proposal; readonly who?: ReactNode; readonly children?: ReactNode }

/** One proposal: what the record says beside what is asked, and what shows it. */
export function ProposalCard({ proposal, who, children }: Props) {
  const { id, note, evidence, proposedAt, state, answer } = proposal
  const { tone, words } = stateOf[state]
  return (
    <li className={css['card']}>
      <div className={css['head']}>
        <h2>{titleOf(proposal)}</h2>
        <Badge tone={tone}>{words}</Badge>
      </div>
      <p className={person['soft']}>
        {who}
        {who && ', '}gửi lúc {moment(proposedAt)}
      </p>
      <Compared proposal={proposal} />
      {note && <p>{note}</p>}
      {evidence && (
        <FileLink href={address(`/record-proposals/${id}/evidence`)} icon={Paperclip}>
          {evidence}
        </FileLink>
      )}
      {answer && (
        <p>
          <strong>Trả lời:</strong> {answer}
        </p>
      )}
      {children && <div className={css['acts']}>{children}</div>}
    </li>
  )
}

const Compared = ({ proposal }: { readonly proposal: Proposal }) => (
  <table className={css['compared']} aria-label={titleOf(proposal)}>
    <thead>
      <tr>
        <th scope="col">Mục</th>
        <th scope="col">Hồ sơ đang ghi</th>
        <th scope="col">Đề nghị ghi</th>
      </tr>
    </thead>
    <tbody>
      {differences(proposal).map(({ label, before, after, differs }) => (
        <tr key={label} data-differs={differs || undefined}>
          <th scope="row">{label}</th>
          <td>{before || '–'}</td>
          <td>{after || '–'}</td>
        </tr>
      ))}
    </tbody>
  </table>
)

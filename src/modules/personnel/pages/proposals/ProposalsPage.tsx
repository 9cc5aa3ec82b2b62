import { useState } from 'react'
import { post } from '#ui/api.ts'
import { Button } from '#ui/Button.tsx'
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx'
import { Empty } from '#ui/Empty.tsx'
import { Link } from '#ui/Link.tsx'
import { Page } from '#ui/Page.tsx'
import { useGet } from '#ui/query.ts'
import { TextArea } from '#ui/TextArea.tsx'
import { say } from '#ui/toasts.ts'
import { useAct } from '#ui/useAct.ts'
import type { Proposal } from '../../groups/api.ts'
import { ProposalCard } from './ProposalCard.tsx'
import css from './proposals.module.css'

/** Đề nghị sửa hồ sơ: compared, accepted or answered. */
export function ProposalsPage() {
  const all = useGet<Proposal[]>('/record-proposals')
  const open = all.filter(({ state }) => state === 'waiting' || state === 'stale')
  const done = all.filter(({ state }) => state === 'accepted' || state === 'declined')
  return (
    <Page title="Đề nghị sửa hồ sơ" lead={`${open.length} đề nghị đang chờ trả lời.`}>
      {open.length === 0 && (
        <Empty title="Không có đề nghị nào đang chờ">
          Người có hồ sơ gửi đề nghị từ trang Lý lịch của mình; đề nghị mới hiện ở đây và trên bàn làm việc.
        </Empty>
      )}
      <Cards proposals={open} />
      {done.length > 0 && <h2>Đã trả lời</h2>}
      <Cards proposals={done} />
    </Page>
  )
}

const Cards = ({ proposals }: { readonly proposals: readonly Proposal[] }) => (
  <ul className={css['cards']}>
    {proposals.map((proposal) => (
      <ProposalCard key={proposal.id} proposal={proposal} who={<Who proposal={proposal} />}>
        {(proposal.state === 'waiting' || proposal.state === 'stale') && <Answers proposal={proposal} />}
      </ProposalCard>
    ))}
  </ul>
)

const Who = ({ proposal: { personId, fullName, unitName } }: { readonly proposal: Proposal }) => (
  <>
    <Link to={`/con-nguoi/${personId}/ly-lich`}>{fullName}</Link>
    {unitName && `, ${unitName}`}
  </>
)

function Answers({ proposal: { id, fullName, state } }: { readonly proposal: Proposal }) {
  const [answering, setAnswering] = useState(false)
  const [answer, setAnswer] = useState('')
  const accept = useAct({
    run: (_: void, idempotencyKey) => post(`/record-proposals/${id}/acceptance`, {}, { idempotencyKey }),
    done: () => say(`Đã ghi vào hồ sơ của ${fullName}`),
  })
  const decline = useAct({
    run: (_: void, idempotencyKey) => post(`/record-proposals/${id}/answer`, { answer }, { idempotencyKey }),
    done: () => setAnswering(false),
    quiet: true,
  })
  return (
    <>
      {state === 'waiting' && (
        <Button look="primary" isPending={accept.isPending} onPress={() => accept.mutate()}>
          Chấp nhận, ghi vào hồ sơ
        </Button>
      )}
      <Button onPress={() => setAnswering(true)}>Không chấp nhận…</Button>
      <ConfirmDialog
        title={`Trả lời đề nghị của ${fullName}`}
        isOpen={answering}
        onClose={() => setAnswering(false)}
        confirm="Gửi trả lời"
        onConfirm={() => decline.mutate()}
        isPending={decline.isPending}
        error={decline.error}
      >
        <TextArea
          label="Lý do không chấp nhận"
          required
          rows={3}
          help="Người đề nghị đọc được lời này"
          value={answer}
          onChange={setAnswer}
        />
      </ConfirmDialog>
    </>
  )
}

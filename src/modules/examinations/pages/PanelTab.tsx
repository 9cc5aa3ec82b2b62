import { KeyRound, UsersRound } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import type { Finding } from '#law/kit/finding.ts'
import { Badge } from '#ui/Badge.tsx'
import { Because } from '#ui/Because.tsx'
import { Button } from '#ui/Button.tsx'
import { Empty } from '#ui/Empty.tsx'
import { useGet } from '#ui/query.ts'
import { useMay } from '#ui/session.ts'
import { type Column, Table } from '#ui/Table.tsx'
import type { Exam } from '../exam/api.ts'
import type { PanelView } from '../panel/api.ts'
import { panelRoleNames } from '../panel/model.ts'
import css from './exams.module.css'

const AppointDialog = lazy(async () => ({ default: (await import('./AppointDialog.tsx')).AppointDialog }))
const PassPhraseDialog = lazy(async () => ({ default: (await import('./PassPhraseDialog.tsx')).PassPhraseDialog }))

/** Hội đồng: its members, whether the law lets them sit, who holds a part of the key. */
export function PanelTab({ exam }: { readonly exam: Exam }) {
  const panel = useGet<PanelView>(`/exams/${exam.id}/panel`)
  const may = useMay('POST /api/exams/:id/panel') && exam.editable
  const [appointing, appoint] = useState(false)
  const [accepting, accept] = useState(false)
  const mayAccept = exam.mine?.isOpener && exam.editable
  return (
    <section className={css['part']}>
      <div className={css['acts']}>
        {may && (
          <Button look="primary" icon={UsersRound} onPress={() => appoint(true)}>
            {panel.members.length === 0 ? 'Thành lập hội đồng' : 'Thay đổi hội đồng'}
          </Button>
        )}
        {mayAccept && (
          <Button icon={KeyRound} look={exam.mine?.accepted ? 'secondary' : 'primary'} onPress={() => accept(true)}>
            {exam.mine?.accepted ? 'Đổi câu bí mật' : 'Nhận giữ phần khóa mở đề'}
          </Button>
        )}
        {panel.finding && <Because finding={panel.finding as Finding<unknown>} says />}
      </div>
      <Table
        label="Thành viên hội đồng"
        rows={panel.members}
        rowId={({ personId }) => personId}
        columns={columns}
        rowName={({ fullName }) => fullName}
        empty={
          <Empty title="Chưa có hội đồng">
            Hội đồng có 5 hoặc 7 người, trong đó ba người giữ khóa mở đề; không ai là người thân của thí sinh.
          </Empty>
        }
      />
      <Suspense>
        {appointing && <AppointDialog exam={exam} panel={panel} onClose={() => appoint(false)} />}
        {accepting && (
          <PassPhraseDialog
            title="Nhận giữ phần khóa mở đề"
            path={`/exams/${exam.id}/panel/key`}
            verb="Nhận giữ phần khóa"
            isNew
            onClose={() => accept(false)}
          />
        )}
      </Suspense>
    </section>
  )
}

type Member = PanelView['members'][number]

const columns: Column<Member>[] = [
  { id: 'name', heading: 'Họ và tên', width: 180, cell: ({ fullName }) => fullName },
  { id: 'role', heading: 'Chức danh', cell: ({ role }) => panelRoleNames[role] },
  { id: 'unit', heading: 'Đơn vị', wrap: true, cell: ({ title, unit }) => [title, unit].filter(Boolean).join(', ') },
  { id: 'key', heading: 'Phần khóa mở đề', cell: (member) => <KeyState member={member} /> },
]

function KeyState({ member: { isOpener, accepted, hasAccount } }: { readonly member: Member }) {
  if (!isOpener) return null
  if (accepted) return <Badge tone="done">Đã nhận</Badge>
  return <Badge tone={hasAccount ? 'waits' : 'danger'}>{hasAccount ? 'Chờ nhận' : 'Chưa có tài khoản'}</Badge>
}

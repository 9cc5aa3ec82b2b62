import { QrCode } from 'lucide-react'
import { useParam } from '#ui/address.ts'
import { post } from '#ui/api.ts'
import { Button } from '#ui/Button.tsx'
import { number } from '#ui/format.ts'
import { LinkButton } from '#ui/LinkButton.tsx'
import { Page } from '#ui/Page.tsx'
import { useGet } from '#ui/query.ts'
import { useMay, useSession } from '#ui/session.ts'
import { Table } from '#ui/Table.tsx'
import { useAct } from '#ui/useAct.ts'
import { type Attendance } from '../model.ts'
import type { Session } from '../session-api.ts'
import { markColumns } from './mark-columns.tsx'
import { Marks } from './Marks.tsx'
import { SessionLead } from './SessionLead.tsx'

type Person = Session['people'][number]

/** Điểm danh một buổi học theo danh sách */
export function SessionPage() {
  const id = useParam('id')
  const held = useGet<Session>(`/training/sessions/${id}`)
  const { today } = useSession().agency
  const mayMark = useMay('POST /api/training/sessions/:id/attendance') && held.on <= today
  const mayShow = useMay('GET /api/training/sessions/:id/code') && held.on === today
  const { mutate } = useAct<{
    readonly people: readonly string[]
    readonly state: Attendance
    readonly reason: string | null
  }>({
    run: ({ people, state, reason }, idempotencyKey) => {
      const marks = people.map((personId) => ({ personId, state, reason }))
      return post(`/training/sessions/${id}/attendance`, { marks }, { idempotencyKey })
    },
  })
  const acts = (chosen: readonly Person[], clear: () => void) => (
    <Marks
      onMark={(state, reason) => {
        mutate({ people: chosen.map(({ personId }) => personId), state, reason })
        clear()
      }}
    />
  )
  const unmarked = held.people.filter(({ state }) => state === null).map(({ personId }) => personId)
  return (
    <Page
      title={`Điểm danh: ${held.topic}`}
      lead={<SessionLead held={held} />}
      actions={
        mayShow && (
          <LinkButton to={`/dao-tao/buoi/${id}/ma`} look="primary" icon={QrCode}>
            Chiếu mã điểm danh
          </LinkButton>
        )
      }
    >
      {mayMark && unmarked.length > 0 && (
        <p>
          <Button onPress={() => mutate({ people: unmarked, state: 'present', reason: null })}>
            {number(unmarked.length)} người chưa điểm danh: có mặt cả
          </Button>
        </p>
      )}
      <Table
        label="Điểm danh"
        rows={held.people}
        columns={markColumns}
        rowId={({ personId }) => personId}
        rowName={({ fullName }) => fullName}
        noun="người"
        empty="Chưa có ai được cử đi học lớp này"
        {...(mayMark && { renderActs: acts })}
      />
    </Page>
  )
}

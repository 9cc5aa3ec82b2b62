import { QrCode } from 'lucide-react'
import { useParam } from '#ui/address.ts'
import { post } from '#ui/api.ts'
import { Badge, type Tone } from '#ui/Badge.tsx'
import { Button } from '#ui/Button.tsx'
import { number, viDate } from '#ui/format.ts'
import { Link } from '#ui/Link.tsx'
import { LinkButton } from '#ui/LinkButton.tsx'
import { Page } from '#ui/Page.tsx'
import { useGet } from '#ui/query.ts'
import { useMay, useSession } from '#ui/session.ts'
import { type Column, Table } from '#ui/Table.tsx'
import { useAct } from '#ui/useAct.ts'
import { type Attendance, attendanceNames, attendances } from '../model.ts'
import type { Session } from '../session-api.ts'
import { Marks } from './Marks.tsx'

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
      lead={<Lead held={held} />}
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
        columns={columns}
        rowId={({ personId }) => personId}
        rowName={({ fullName }) => fullName}
        noun="người"
        empty="Chưa có ai được cử đi học lớp này"
        {...(mayMark && { renderActs: acts })}
      />
    </Page>
  )
}

function Lead({ held }: { readonly held: Session }) {
  const counts = attendances.map((state) => {
    const count = held.people.filter((one) => one.state === state).length
    return `${number(count)} ${attendanceNames[state].toLocaleLowerCase('vi')}`
  })
  return (
    <>
      <Link to={`/dao-tao/${held.classId}?phan=buoi-hoc`}>{held.className}</Link>, ngày {viDate(held.on)}, {held.starts}
      –{held.ends}, {held.teacher}: {counts.join(', ')}.
    </>
  )
}

const tones: Readonly<Record<Attendance, Tone>> = { present: 'done', late: 'waits', absent: 'danger' }

const columns: Column<Person>[] = [
  { id: 'name', heading: 'Họ và tên', width: 180, sort: ({ fullName }) => fullName, cell: ({ fullName }) => fullName },
  {
    id: 'state',
    heading: 'Điểm danh',
    cell: ({ state }) => (state ? <Badge tone={tones[state]}>{attendanceNames[state]}</Badge> : 'chưa điểm danh'),
  },
  { id: 'reason', heading: 'Lý do', cell: ({ reason }) => reason },
  { id: 'by', heading: 'Cách', cell: ({ state, byCode }) => state && (byCode ? 'quét mã' : 'theo danh sách') },
  { id: 'unit', heading: 'Đơn vị', sort: ({ unitName }) => unitName, cell: ({ unitName }) => unitName },
]

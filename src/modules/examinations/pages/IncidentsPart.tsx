import { NotebookPen } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import type { Finding } from '#law/kit/finding.ts'
import { Because } from '#ui/Because.tsx'
import { Button } from '#ui/Button.tsx'
import { moment } from '#ui/format.ts'
import { useGet } from '#ui/query.ts'
import { useMay, useSession } from '#ui/session.ts'
import { type Column, Table } from '#ui/Table.tsx'
import type { Exam } from '../exam/api.ts'
import type { HallSession, Incident } from '../hall/api.ts'
import { incidentNames } from '../hall/model.ts'
import css from './exams.module.css'

const IncidentDialog = lazy(async () => ({ default: (await import('./IncidentDialog.tsx')).IncidentDialog }))

type Props = { readonly exam: Exam; readonly session: HallSession }

/** Biên bản của ca thi: what was recorded, and the act of recording for who watches or sits in the panel. */
export function IncidentsPart({ exam, session }: Props) {
  const path = `/exams/${exam.id}/sessions/${session.id}/incidents`
  const rows = useGet<readonly Incident[]>(path)
  const { id } = useSession().account
  const watches = session.rooms.some(({ invigilators }) => invigilators.some((one) => one.id === id))
  const may = useMay('POST /api/exams/:id/sessions/:sessionId/incidents') && (watches || exam.mine !== null)
  const [writing, write] = useState(false)
  if (rows.length === 0 && !may) return null
  return (
    <div className={css['room']}>
      <div className={css['acts']}>
        <h3>Biên bản</h3>
        {may && (
          <Button icon={NotebookPen} onPress={() => write(true)}>
            Ghi biên bản…
          </Button>
        )}
      </div>
      {rows.length > 0 && <Table label="Việc đã ghi" rows={rows} columns={columns} empty="" />}
      {writing && (
        <Suspense>
          <IncidentDialog path={path} session={session} onClose={() => write(false)} />
        </Suspense>
      )}
    </div>
  )
}

const columns: Column<Incident>[] = [
  { id: 'kind', heading: 'Việc', cell: ({ kind }) => incidentNames[kind] },
  {
    id: 'who',
    heading: 'Thí sinh',
    cell: ({ number, fullName }) => (number ? `${number} ${fullName ?? ''}` : 'cả phòng'),
  },
  { id: 'note', heading: 'Nội dung', width: 220, wrap: true, cell: ({ note }) => note },
  { id: 'at', heading: 'Lúc', cell: ({ recordedAt, recordedBy }) => `${moment(recordedAt)}, ${recordedBy}` },
  {
    id: 'because',
    heading: 'Căn cứ',
    cell: ({ because }) => because.map((one) => <Because key={one.says} finding={one as Finding<unknown>} />),
  },
]

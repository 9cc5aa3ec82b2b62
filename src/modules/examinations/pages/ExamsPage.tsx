import { Plus } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { Badge, type Tone } from '#ui/Badge.tsx'
import { Button } from '#ui/Button.tsx'
import { Empty } from '#ui/Empty.tsx'
import { moment, number } from '#ui/format.ts'
import { Page } from '#ui/Page.tsx'
import { useGet } from '#ui/query.ts'
import { useMay } from '#ui/session.ts'
import { type Column, Table } from '#ui/Table.tsx'
import type { ExamRow } from '../exam/api.ts'
import { type ExamStage, stageNames } from '../exam/model.ts'

const ExamDialog = lazy(async () => ({ default: (await import('./ExamDialog.tsx')).ExamDialog }))

/** Các kỳ sát hạch năng lực. */
export function ExamsPage() {
  const rows = useGet<readonly ExamRow[]>('/exams')
  const may = useMay('POST /api/exams')
  const [making, make] = useState(false)
  return (
    <Page
      title="Sát hạch"
      lead="Từ ma trận đề đến phòng thi: hội đồng, thí sinh, đề niêm phong, phiếu dự thi."
      actions={
        may && (
          <Button look="primary" icon={Plus} onPress={() => make(true)}>
            Lập kỳ sát hạch
          </Button>
        )
      }
    >
      <Table
        label="Các kỳ sát hạch"
        rows={rows}
        columns={columns}
        href={({ id }) => `/sat-hach/${id}`}
        rowName={({ name }) => name}
        empty={
          <Empty title="Chưa có kỳ sát hạch nào">
            Lập kỳ sát hạch bằng ma trận đề: chuyên đề, độ khó, số câu và điểm.
          </Empty>
        }
      />
      {making && (
        <Suspense>
          <ExamDialog onClose={() => make(false)} />
        </Suspense>
      )}
    </Page>
  )
}

const tones: Readonly<Record<ExamStage, Tone>> = {
  preparing: 'draft',
  sealed: 'waits',
  opened: 'acted',
  marking: 'waits',
  published: 'done',
  cancelled: 'danger',
}

export const StageBadge = ({ stage }: { readonly stage: ExamStage }) => (
  <Badge tone={tones[stage]}>{stageNames[stage]}</Badge>
)

const columns: Column<ExamRow>[] = [
  { id: 'name', heading: 'Kỳ sát hạch', width: 260, wrap: true, sort: ({ name }) => name, cell: ({ name }) => name },
  { id: 'stage', heading: 'Trạng thái', cell: ({ stage }) => <StageBadge stage={stage} /> },
  {
    id: 'at',
    heading: 'Ca đầu tiên',
    sort: ({ startsAt }) => startsAt,
    cell: ({ startsAt }) => (startsAt ? moment(startsAt) : 'chưa xếp'),
  },
  { id: 'sessions', heading: 'Số ca', align: 'end', cell: ({ sessions }) => number(sessions) },
  { id: 'candidates', heading: 'Thí sinh', align: 'end', cell: ({ candidates }) => number(candidates) },
  { id: 'competency', heading: 'Năng lực', cell: ({ competency, level }) => `${competency}, mức ${level}` },
]

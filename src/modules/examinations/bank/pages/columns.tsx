import { Badge } from '#ui/Badge.tsx'
import type { Column } from '#ui/Table.tsx'
import { difficultyNames } from '../../exam/model.ts'
import type { BankRow } from '../api.ts'
import { kindNames, type QuestionState, stateNames } from '../model.ts'

export const tones = {
  sealed: 'plain',
  retired: 'plain',
  waiting: 'waits',
  accepted: 'done',
  returned: 'danger',
} as const satisfies Readonly<Record<QuestionState, string>>

export const columns: Column<BankRow>[] = [
  { id: 'code', heading: 'Mã', width: 104, sort: ({ code }) => code, cell: ({ code }) => code },
  { id: 'prompt', heading: 'Câu hỏi', width: 340, cell: ({ prompt }) => prompt },
  {
    id: 'state',
    heading: 'Tình trạng',
    sort: ({ state }) => stateNames[state],
    cell: ({ state }) => <Badge tone={tones[state]}>{stateNames[state]}</Badge>,
  },
  { id: 'topic', heading: 'Chuyên đề', width: 180, sort: ({ topic }) => topic, cell: ({ topic }) => topic },
  { id: 'kind', heading: 'Loại', width: 130, sort: ({ kind }) => kindNames[kind], cell: ({ kind }) => kindNames[kind] },
  {
    id: 'difficulty',
    heading: 'Độ khó',
    sort: ({ difficulty }) => difficulty,
    cell: ({ difficulty }) => difficultyNames[difficulty as 1],
  },
  { id: 'by', heading: 'Người viết', sort: ({ writtenBy }) => writtenBy, cell: ({ writtenBy }) => writtenBy },
]

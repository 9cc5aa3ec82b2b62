import { FilePlus, FolderPlus } from 'lucide-react'
import { lazy, Suspense, useMemo, useState } from 'react'
import { useAddress } from '#ui/address.ts'
import { Button } from '#ui/Button.tsx'
import { Empty } from '#ui/Empty.tsx'
import { fold } from '#lib/text.ts'
import { number } from '#ui/format.ts'
import { Page } from '#ui/Page.tsx'
import { useGet } from '#ui/query.ts'
import { SearchField } from '#ui/SearchField.tsx'
import { Select } from '#ui/Select.tsx'
import { useMay } from '#ui/session.ts'
import { Table } from '#ui/Table.tsx'
import { difficultyNames } from '../../exam/model.ts'
import type { BankRow, Topics } from '../api.ts'
import { kindNames, stateNames } from '../model.ts'
import css from './bank.module.css'
import { columns } from './columns.tsx'

const QuestionDialog = lazy(async () => ({ default: (await import('./QuestionDialog.tsx')).QuestionDialog }))
const TopicDialog = lazy(async () => ({ default: (await import('./TopicDialog.tsx')).TopicDialog }))

const choices = (names: Readonly<Record<string, string>>) => Object.entries(names).map(([id, label]) => ({ id, label }))

/** Ngân hàng câu hỏi. */
export function BankPage() {
  const rows = useGet<BankRow[]>('/exam-questions')
  const topics = useGet<Topics>('/exam-topics')
  const may = useMay('POST /api/exam-questions')
  const [values, change] = useAddress()
  const [shown, show] = useState<'question' | 'topic' | null>(null)
  const found = useMemo(() => rows.filter((row) => fits(row, values)), [rows, values])
  const waiting = rows.filter(({ state }) => state === 'waiting').length
  const pick = (key: string, label: string, options: { id: string; label: string }[]) => (
    <Select
      label={label}
      options={[{ id: '', label: 'Tất cả' }, ...options]}
      value={values[key] ?? ''}
      onChange={(to) => change({ [key]: to || null })}
    />
  )
  return (
    <Page
      title="Ngân hàng câu hỏi"
      lead={`${number(rows.length)} câu hỏi, ${number(waiting)} câu chờ người thứ hai duyệt.`}
      actions={
        may && (
          <>
            <Button icon={FolderPlus} onPress={() => show('topic')}>
              Thêm chuyên đề
            </Button>
            <Button look="primary" icon={FilePlus} onPress={() => show('question')} isDisabled={topics.length === 0}>
              Viết câu hỏi
            </Button>
          </>
        )
      }
    >
      <div className={css['filters']}>
        <SearchField label="Tìm theo mã, nội dung" />
        {pick(
          'chuyen-de',
          'Chuyên đề',
          topics.map(({ id, name }) => ({ id, label: name })),
        )}
        {pick('loai', 'Loại', choices(kindNames))}
        {pick('do-kho', 'Độ khó', choices(difficultyNames))}
        {pick('tinh-trang', 'Tình trạng', choices(stateNames))}
      </div>
      <Table
        label="Câu hỏi"
        rows={found}
        columns={columns}
        href={({ id }) => `/ngan-hang-cau-hoi/${id}`}
        rowName={({ code }) => code}
        noun="câu hỏi"
        empty={
          rows.length === 0 ? (
            <Empty title="Chưa có câu hỏi">
              Thêm một chuyên đề, rồi viết câu hỏi đầu tiên. Câu hỏi được dùng khi người thứ hai đã duyệt.
            </Empty>
          ) : (
            'Không có câu hỏi nào khớp bộ lọc'
          )
        }
      />
      <Suspense>
        {shown === 'question' && <QuestionDialog topics={topics} onClose={() => show(null)} />}
        {shown === 'topic' && <TopicDialog onClose={() => show(null)} />}
      </Suspense>
    </Page>
  )
}

function fits(row: BankRow, values: Readonly<Record<string, string | undefined>>): boolean {
  const { q, loai } = values
  return (
    (!values['chuyen-de'] || row.topicId === values['chuyen-de']) &&
    (!loai || row.kind === loai) &&
    (!values['do-kho'] || String(row.difficulty) === values['do-kho']) &&
    (!values['tinh-trang'] || row.state === values['tinh-trang']) &&
    (!q || fold(`${row.code} ${row.prompt}`).includes(fold(q)))
  )
}

import { useState } from 'react'
import { Empty } from '#ui/Empty.tsx'
import { decimal, number } from '#ui/format.ts'
import { useGet } from '#ui/query.ts'
import type { Exam } from '../../exam/api.ts'
import css from '../../marking/pages/marking.module.css'
import type { Analysis } from '../api.ts'
import { ItemPanel } from './ItemPanel.tsx'
import { type Asked, PeoplePanel } from './PeoplePanel.tsx'
import { Spread } from './Spread.tsx'
import { Units } from './Units.tsx'
import { Items } from './Items.tsx'

export type Item = Analysis['items'][number]
export type Unit = Analysis['units'][number]

/** Phân tích: phổ điểm, đơn vị, từng câu hỏi; every number opens its people. */
export function AnalysisTab({ exam }: { readonly exam: Exam }) {
  const held = useGet<Analysis>(`/exams/${exam.id}/analysis`)
  const [asked, ask] = useState<Asked | null>(null)
  const [item, open] = useState<Item | null>(null)
  if (held.papers === 0) return <Empty title="Chưa có bài thi đã chấm xong" />
  return (
    <div className={css['stack']}>
      <p>
        {number(held.papers)} bài thi, điểm trung bình {decimal(held.mean)}, {number(held.passed)} người đạt.
      </p>
      <Spread spread={held.spread} ask={ask} />
      <Units units={held.units} ask={ask} />
      <Items items={held.items} open={open} examId={exam.id} />
      {item && <ItemPanel item={item} ask={ask} onClose={() => open(null)} />}
      {asked && <PeoplePanel examId={exam.id} asked={asked} onClose={() => ask(null)} />}
    </div>
  )
}

import { number } from '#ui/format.ts'
import { LinkButton } from '#ui/LinkButton.tsx'
import type { MarkingTasks } from '../api.ts'
import { roundNames } from '../rounds.ts'
import css from './marking.module.css'

export const Tasks = ({ tasks }: { readonly tasks: MarkingTasks }) => (
  <section className={css['part']}>
    <h2>Bài được giao chấm</h2>
    {tasks.map(({ examId, name, round, marked, published }) => (
      <div key={examId} className={css['acts']}>
        <span>
          {name}, {roundNames[round].toLocaleLowerCase('vi')}: đã chấm {number(marked)} bài
        </span>
        {!published && <LinkButton to={`/cham-thi/${examId}`}>Chấm bài</LinkButton>}
      </div>
    ))}
  </section>
)

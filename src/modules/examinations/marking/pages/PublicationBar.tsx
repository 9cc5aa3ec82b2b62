import { viDate } from '#ui/format.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Exam } from '../../exam/api.ts'
import type { Results } from '../api.ts'
import css from './marking.module.css'
import { Publish } from './Publish.tsx'
import { Recompute } from './Recompute.tsx'
import { Recognise } from './Recognise.tsx'

export type Props = { readonly exam: Exam; readonly results: Results }

/** Trình, công bố, tính lại, dự thảo quyết định công nhận. */
export function PublicationBar({ exam, results }: Props) {
  const { publication } = results
  const isPublished = publication?.publishedOn != null
  return (
    <>
      {isPublished ? (
        <>
          <Recompute exam={exam} />
          <Recognise exam={exam} results={results} />
          <span className={css['soft']}>
            Công bố ngày {viDate(publication.publishedOn as PlainDate)}: {publication.proposedBy} trình,{' '}
            {publication.publishedBy} công bố
          </span>
        </>
      ) : (
        exam.mine && <Publish exam={exam} results={results} role={exam.mine.role} />
      )}
    </>
  )
}

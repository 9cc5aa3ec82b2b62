import type { Queries } from '#db/connect.ts'
import { recheckInTime } from '#law/exams/recheck.ts'
import type { Finding } from '#law/kit/finding.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Context } from '../../access/model.ts'
import { type Computed } from './computed.ts'

/** Bài có phần viết do giám khảo chấm là bài thi viết; bài chỉ có trắc nghiệm là bài thi trên máy. */
export const mediumOf = ({ result }: Pick<Computed, 'result'>) =>
  result?.lines.some(({ slots }) => slots.some(({ written }) => written)) ? 'paper' : 'computer'

/** Đơn phúc khảo nộp hôm nay có được nhận không. No text we read gives competency exams their own rule: that of recruiting civil servants is followed. */
export const recheckFinding = (
  one: Pick<Computed, 'result'>,
  days: { readonly publishedOn: PlainDate; readonly filedOn: PlainDate },
  lawOn: PlainDate,
): Finding<boolean> => recheckInTime('civil-servant', mediumOf(one), days, lawOn)

export async function publishedDay(db: Queries, { agency }: Pick<Context, 'agency'>, examId: string) {
  const row = await db
    .selectFrom('exam_publication')
    .select('published_on')
    .where('agency_id', '=', agency.id)
    .where('exam_id', '=', examId)
    .executeTakeFirst()
  return row?.published_on ?? undefined
}

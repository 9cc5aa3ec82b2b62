import type { Finding } from '#law/kit/finding.ts'
import { Refusal } from '#law/kit/refusal.ts'
import type { Rule } from '#law/kit/rule.ts'
import { type PlainDate, viDate } from '#lib/date.ts'
import { FindingTree } from '#ui/FindingTree.tsx'
import css from '../../parts/reading.module.css'

type Props = { readonly rule: Rule; readonly day: PlainDate }

/** The rule asked about an ordinary person by the law of the day; without law it says so. */
export function Sample({ rule, day }: Props) {
  const answer = answerOf(rule, day)
  if ('refused' in answer)
    return (
      <div className={css['refused']} role="note">
        <p>{answer.refused}</p>
        {answer.because.map((finding, at) => (
          <FindingTree key={at} finding={finding} />
        ))}
      </div>
    )
  return (
    <div className={css['box']}>
      <FindingTree finding={answer.finding} />
    </div>
  )
}

type Answer = { finding: Finding<unknown> } | { refused: string; because: readonly Finding<unknown>[] }

function answerOf(rule: Rule, day: PlainDate): Answer {
  if (day < rule.from)
    return {
      refused: `Chưa có quy định tại ngày ${viDate(day)}: quy tắc này có từ ngày ${viDate(rule.from)}.`,
      because: [],
    }
  if (rule.until !== null && rule.until < day)
    return {
      refused: `Không còn quy định tại ngày ${viDate(day)}: quy tắc này hết từ sau ngày ${viDate(rule.until)}.`,
      because: [],
    }
  try {
    return { finding: rule.sample(day) }
  } catch (error) {
    if (error instanceof Refusal) return { refused: error.message, because: error.because }
    throw error
  }
}

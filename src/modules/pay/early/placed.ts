import type { Tx } from '#db/connect.ts'
import type { Finding } from '#law/kit/finding.ts'
import { Refusal } from '#law/kit/refusal.ts'
import type { Context } from '../../access/model.ts'
import { names } from '../candidates.ts'
import { placeWords, withPlace } from './place-words.ts'
import type { Review, Reviewed } from './review.ts'

export const findIn = ({ people }: Review, personId: string) =>
  people.find(({ serving }) => serving.personId === personId)

export async function ensurePlaced(tx: Tx, ctx: Context, personIds: readonly string[], whole: Review): Promise<void> {
  const out = personIds.flatMap((personId) => {
    const found = findIn(whole, personId)
    return found?.state === 'proposed' ? [] : [{ personId, found }]
  })
  const [first] = out
  if (!first) return
  const who = await names(
    tx,
    ctx,
    out.map(({ personId }) => personId),
  )
  const because = out.flatMap(({ found }) => (found ? [groundsOf(found, whole)] : [])).slice(0, 10)
  const only = out.length === 1 ? ` ${whyNot(first.found)}.` : ' Lý do của từng người ở phần căn cứ.'
  throw new Refusal(
    'conflict',
    `Không nâng bậc trước thời hạn năm ${whole.asked.year} được cho: ${who}.${only}`,
    because,
  )
}

function whyNot(found: Reviewed | undefined): string {
  if (!found) return 'Không còn công tác'
  if (found.state === 'done') return 'Đã được nâng bậc trước thời hạn trong năm này'
  return found.state === 'refused' ? found.reasons.join('; ') : placeWords(found)
}

const groundsOf = (found: Reviewed, whole: Review): Finding<unknown> =>
  found.finding?.value.eligible ? withPlace(found, found.finding, whole) : (found.finding ?? whole.pool)

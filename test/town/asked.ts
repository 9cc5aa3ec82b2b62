import assert from 'node:assert/strict'
import type { PlainDate } from '#lib/date.ts'
import type { Client } from '../support/client.ts'
import type { Counted } from './count.ts'
import type { Asked } from './records.ts'

/** Each sentence of the bulletin by the name of its indicator. */
const indicators: Readonly<Record<keyof Counted, string>> = {
  intellectuals: 'intellectuals',
  formal: 'intellectuals-formal',
  staff: 'staff',
  attractedMasters: 'attracted-masters',
  graduatesRecruited: 'recruited-graduates',
  appointed: 'appointed',
  universityClasses: 'university-classes',
  universityLearners: 'university-learners',
  centreClasses: 'centre-classes',
  centreLearners: 'centre-learners',
  earlyRaises: 'early-raises',
  stateTitles: 'state-titles',
}

export const sentences = Object.keys(indicators) as readonly (keyof Counted)[]

const present = new Set<keyof Counted>(['intellectuals', 'formal', 'staff'])

const bodyOf = (sentence: keyof Counted, since: PlainDate, { day, knownAt }: Asked) => ({
  indicator: indicators[sentence],
  day,
  ...(!present.has(sentence) && { from: since }),
  ...(knownAt && { knownAt: new Date(knownAt).toISOString() }),
})

/** The number that the product tells. */
export async function figure(client: Client, sentence: keyof Counted, since: PlainDate, asked: Asked): Promise<number> {
  const { status, body } = await client.post('/api/statistics/figure', bodyOf(sentence, since, asked))
  assert.equal(status, 200, `${sentence}: ${JSON.stringify(body)}`)
  return body.value
}

const limit = 500

/** The people that the product shows behind it, in order of their ids. */
export async function behind(
  client: Client,
  sentence: keyof Counted,
  since: PlainDate,
  asked: Asked,
): Promise<string[]> {
  const ids: string[] = []
  for (let page = 1; ; page++) {
    const question = { ...bodyOf(sentence, since, asked), page, limit }
    const { status, body } = await client.post('/api/statistics/people', question)
    assert.equal(status, 200, `${sentence}: ${JSON.stringify(body)}`)
    ids.push(...body.rows.map(({ id }: { id: string }) => id))
    if (ids.length >= body.total || body.rows.length === 0) return ids.toSorted()
  }
}

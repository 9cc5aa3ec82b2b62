import { useQueries } from '@tanstack/react-query'
import type { Finding } from '#law/kit/finding.ts'
import type { PlainDate } from '#lib/date.ts'
import { ApiError, get } from '#ui/api.ts'
import { query } from '#ui/query.ts'
import { useMay } from '#ui/session.ts'
import { type DutyName, useOthers } from './others.ts'

export type Due = DutyName & { readonly on: PlainDate | null; readonly finding: Finding<unknown> }

const pathOf = (kind: string, personId: string) => `/duties/${kind}/${personId}`

/** The day a finding comes to; a finding of several levels comes to the first. */
export function dayOf({ value }: Finding<unknown>): PlainDate | null {
  const first: unknown = Array.isArray(value) ? value[0] : value
  return (first as { on?: PlainDate } | null | undefined)?.on ?? null
}

export type Dues = { readonly waiting: boolean; readonly dues: readonly Due[]; readonly refused: readonly string[] }

/** What comes to this person next, by today's law and records, and why; or why it cannot be reckoned. */
export function useDues(personId: string): Dues {
  const { duties } = useOthers()
  const may = useMay('GET /api/duties/:kind/:personId')
  const answers = useQueries({
    queries: duties.map(({ kind }) => ({ ...query<Finding<unknown>>(pathOf(kind, personId)), enabled: may })),
  })
  const refused = answers.flatMap(({ error }) =>
    error instanceof ApiError && error.status !== 404 ? [error.says] : [],
  )
  return {
    waiting: may && answers.some(({ isPending }) => isPending),
    dues: duties.flatMap((duty, at) => (answers[at]?.data ? [dueOf(duty, answers[at].data)] : [])),
    refused: [...new Set(refused)],
  }
}

const dueOf = (duty: DutyName, finding: Finding<unknown>): Due => ({ ...duty, on: dayOf(finding), finding })

/** The same, read now; a duty that cannot be reckoned is left out. */
export async function readDues(duties: readonly DutyName[], personId: string): Promise<readonly Due[]> {
  const read = async (duty: DutyName) => [dueOf(duty, await get<Finding<unknown>>(pathOf(duty.kind, personId)))]
  return (await Promise.all(duties.map((duty) => read(duty).catch(() => [])))).flat()
}

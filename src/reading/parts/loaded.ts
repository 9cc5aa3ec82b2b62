import type { Subject } from '#law/kit/rule.ts'
import { loadSubject } from '#law/library.ts'

const loads = new Map<string, Promise<Subject>>()

/** The law of one subject, loaded once; a load that failed is tried again. */
export function subjectOf(id: string): Promise<Subject> {
  const known = loads.get(id)
  if (known) return known
  const load = loadSubject(id).then((subject) => {
    if (subject === undefined) throw new Error(`no subject ${id}`)
    return subject
  })
  loads.set(id, load)
  load.catch(() => loads.delete(id))
  return load
}

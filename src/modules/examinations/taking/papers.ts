import { gzipSync } from 'node:zlib'
import type { Db } from '#db/connect.ts'
import { Refusal } from '#law/kit/refusal.ts'
import { readPaper, readPaperId } from './desk-store.ts'
import type { Computer } from './token.ts'

const kept = 50

/**
 * The questions of a seat's paper, as compressed JSON `{ code, questions }`: the same bytes for everybody who has this paper, made
 * once. The keys are left out here, and each computer shuffles for itself by its own seed.
 */
export function paperReader(db: Db) {
  const packed = new Map<string, Promise<Buffer>>()
  return async (computer: Computer): Promise<Buffer> => {
    const paperId = await readPaperId(db, computer)
    if (!paperId) throw new Refusal('conflict', 'Chưa đến giờ làm bài, hoặc ca thi đã kết thúc.')
    const held = packed.get(paperId)
    if (held) return held
    const made = pack(db, computer.agencyId, paperId)
    made.catch(() => packed.delete(paperId))
    if (packed.size >= kept) packed.delete(packed.keys().next().value!)
    packed.set(paperId, made)
    return made
  }
}

async function pack(db: Db, agencyId: string, paperId: string): Promise<Buffer> {
  const { code, questions } = await readPaper(db, agencyId, paperId)
  return gzipSync(JSON.stringify({ code, questions: questions.map(({ points, body }) => ({ points, body })) }))
}

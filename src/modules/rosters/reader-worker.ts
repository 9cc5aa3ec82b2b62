import { parentPort, workerData } from 'node:worker_threads'
import { Refusal } from '#law/kit/refusal.ts'
import { readWorkbook } from '#sheets/read.ts'
import { readRoster } from './reading/read-roster.ts'
import type { ReadFile, ReadResult } from './read-file.ts'
import { staged } from './staging.ts'

// Rows go to the database as text in pieces; the serving thread never builds them.
const piece = 2_000

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
parentPort!.postMessage(await answer(workerData as ReadFile))

async function answer(request: ReadFile): Promise<ReadResult> {
  try {
    return await read(request)
  } catch (error) {
    if (error instanceof Refusal) return { refused: error.message }
    throw error
  }
}

async function read({ file, asOf, mapping, repairs, agencyName }: ReadFile): Promise<ReadResult> {
  const workbook = await readWorkbook(Buffer.from(file.buffer, file.byteOffset, file.byteLength))
  const reading = readRoster(workbook, { asOf, mapping, repairs })
  const rows = staged(reading, agencyName)
  const pieces: string[] = []
  for (let at = 0; at < rows.length; at += piece) pieces.push(JSON.stringify(rows.slice(at, at + piece)))
  return { recognition: JSON.stringify(reading.recognition), rows: rows.length, pieces }
}

import { readFile, rename, writeFile } from 'node:fs/promises'
import * as z from 'zod'
import { Refusal } from '#law/kit/refusal.ts'
import { type Audit, auditAll, type Checkpoint } from '#modules/access/service.ts'
import { readOptions } from './command-line.ts'
import { onDatabase } from './server-database.ts'

const usage = `Đối chiếu nhật ký của mọi cơ quan với niêm phong.

Cách dùng: npm run -s hientai -- audit check [--against TỆP] [--save TỆP]
  --against  đối chiếu thêm với mốc đã lưu trước đây: phát hiện cả việc xoá những dòng cuối
  --save     lưu mốc của lúc này; hãy cất tệp ngoài máy chủ này. Chỉ lưu khi nhật ký nguyên vẹn`

const text = { type: 'string' } as const
const Saved = z.object({
  agencies: z.array(z.object({ code: z.string(), rows: z.int().min(0), hash: z.string().nullable() })),
})

/** `audit check`: exit status 1 when anything was tampered with. */
export async function auditCheck(args: readonly string[], out: (line: string) => void = console.log): Promise<number> {
  const given = readOptions(args, { against: text, save: text, help: { type: 'boolean' } }, usage)
  if (given['help']) {
    out(usage)
    return 0
  }
  const remembered = typeof given['against'] === 'string' ? await readMark(given['against']) : []
  const audits = await onDatabase((db) => auditAll(db, remembered))
  for (const audit of audits) out(line(audit))
  if (audits.some(({ faults }) => faults.length > 0)) return 1
  if (typeof given['save'] === 'string') await saveMark(given['save'], audits)
  return 0
}

const line = ({ name, rows, hash, faults }: Audit) =>
  faults.length === 0
    ? `${name}: nguyên vẹn, ${rows} dòng, dấu cuối ${hash?.slice(0, 12) ?? 'chưa có'}`
    : `${name}: KHÔNG NGUYÊN VẸN: ${faults.join('; ')}`

async function readMark(path: string): Promise<readonly Checkpoint[]> {
  const read = await readFile(path, 'utf8')
    .then(JSON.parse)
    .catch(() => undefined)
  const mark = Saved.safeParse(read)
  if (mark.success) return mark.data.agencies
  throw new Refusal('invalid', `Không đọc được mốc niêm phong ở “${path}”.`)
}

/** Written whole or not at all: a mark cut short would accuse an honest record. */
async function saveMark(path: string, audits: readonly Audit[]): Promise<void> {
  const agencies = audits.map(({ code, rows, hash }) => ({ code, rows, hash }))
  await writeFile(`${path}.tmp`, `${JSON.stringify({ agencies }, null, 1)}\n`)
  await rename(`${path}.tmp`, path)
}

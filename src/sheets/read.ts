import { Refusal } from '#law/kit/refusal.ts'
import { limits } from './limits.ts'
import { readCsv } from './read-csv.ts'
import { readOds } from './read-ods.ts'
import { readXls } from './read-xls.ts'
import { readXlsx } from './read-xlsx.ts'
import { refuse } from './refuse.ts'
import type { Workbook } from './workbook.ts'
import { zipDirectory } from './zip-directory.ts'

export type { Cell, Row, Sheet, Workbook } from './workbook.ts'

const ZIP = Buffer.from('PK\x03\x04', 'latin1')
const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0])

/** Reads .xlsx, .xls, .ods or .csv by what is inside, or refuses in a sentence that says what to do. */
export async function readWorkbook(file: Buffer): Promise<Workbook> {
  if (file.length === 0) throw refuse.empty()
  if (file.length > limits.fileBytes) throw refuse.tooLarge()
  try {
    const workbook = await readKind(file)
    if (workbook.sheets.every(({ rows }) => rows.length === 0)) throw refuse.empty()
    return workbook
  } catch (error) {
    throw error instanceof Refusal ? error : broken(error)
  }
}

async function readKind(file: Buffer): Promise<Workbook> {
  if (startsWith(file, OLE)) return readXls(file)
  if (!startsWith(file, ZIP)) return readText(file)
  const entries = zipDirectory(file)
  const names = new Set(entries.map(({ name }) => name))
  if (names.has('xl/workbook.xml')) return readXlsx(file, entries)
  if (names.has('xl/workbook.bin')) throw refuse.binary()
  if (names.has('content.xml')) return readOds(file, entries)
  throw refuse.notSheet()
}

const startsWith = (file: Buffer, magic: Buffer) => file.subarray(0, magic.length).equals(magic)

/** Text without a sheet's separators is a letter or a program, not a list. */
function readText(file: Buffer): Workbook {
  const head = file.subarray(0, 8192)
  if (head.subarray(0, 4).toString('latin1') === '%PDF') throw refuse.notSheet()
  if (!(head[0] === 0xff && head[1] === 0xfe) && head.includes(0)) throw refuse.notSheet()
  return readCsv(file)
}

/** The library's own complaint stays as the cause, for the log. */
function broken(cause: unknown): Refusal {
  const refusal = refuse.broken()
  refusal.cause = cause
  return refusal
}

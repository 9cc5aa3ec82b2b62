import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { type Cell, readWorkbook } from '#sheets/read.ts'

/** The least an import could do: the file is parsed, and its rows lie in a plain table. */
export async function parseAndCopy(file: Buffer, ownerUrl: string): Promise<{ parse: number; copy: number }> {
  const began = performance.now()
  const { sheets } = await readWorkbook(file)
  const parsed = performance.now()
  const rows = sheets.flatMap((sheet) => sheet.rows.map(({ cells }) => cells.map(textOf)))
  await copy(ownerUrl, rows, Math.max(...rows.map(({ length }) => length)))
  return { parse: parsed - began, copy: performance.now() - parsed }
}

async function copy(ownerUrl: string, rows: readonly (readonly string[])[], width: number): Promise<void> {
  const client = new pg.Client(ownerUrl)
  await client.connect()
  try {
    await client.query('drop table if exists plain_rows')
    await client.query(
      `create table plain_rows (${Array.from({ length: width }, (_, at) => `c${at} text`).join(', ')})`,
    )
    await pipeline(Readable.from(lines(rows, width)), client.query(copyFrom('copy plain_rows from stdin')))
  } finally {
    await client.end()
  }
}

function* lines(rows: readonly (readonly string[])[], width: number): Generator<string> {
  for (let at = 0; at < rows.length; at += 500) {
    yield rows
      .slice(at, at + 500)
      .map((cells) => Array.from({ length: width }, (_, column) => cells[column] ?? '\\N').join('\t') + '\n')
      .join('')
  }
}

const textOf = (cell: Cell | null) => (cell === null ? '\\N' : cell.text.replaceAll(/[\\\t\n\r]/g, ' '))

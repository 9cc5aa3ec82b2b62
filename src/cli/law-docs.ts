import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { lawPages } from './law-pages.ts'

const folder = 'docs/luat'

/** `law docs`: writes what is modelled of the law to docs/luat. */
export async function lawDocs(_args: readonly string[], out: (line: string) => void = console.log): Promise<number> {
  const pages = await lawPages()
  await mkdir(folder, { recursive: true })
  for (const { name, text } of pages) await writeFile(join(folder, name), text)
  out(`Đã ghi ${pages.length} trang vào ${folder}.`)
  return 0
}

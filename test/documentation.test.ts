import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { glob, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { test } from 'node:test'

const read = (file: string) => readFile(file, 'utf8')
const files = async (pattern: string) => (await Array.fromAsync(glob(pattern))).toSorted()
const pages = [...(await files('*.md')), ...(await files('{docs,bench}/**/*.md'))]

/** `](there)` of a page, addresses of the network left out. */
const links = (text: string) =>
  [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, to]) => to!).filter((to) => !/^(https?:|mailto:)/.test(to))

/** As GitHub names a heading. */
const anchor = (heading: string) =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(' ', '-')

async function isThere(from: string, to: string): Promise<boolean> {
  const [path = '', heading] = to.split('#')
  const file = path === '' ? from : join(dirname(from), decodeURI(path))
  if (!existsSync(file)) return false
  if (heading === undefined) return true
  const headings = [...(await read(file)).matchAll(/^#+ (.+)$/gm)].map(([, words]) => anchor(words!))
  return headings.includes(decodeURIComponent(heading))
}

async function brokenLinks(page: string, text: string): Promise<string[]> {
  const broken: string[] = []
  for (const to of links(text)) if (!(await isThere(page, to))) broken.push(`${page}: ${to}`)
  return broken
}

test('every link of every page leads somewhere', async () => {
  const broken: string[] = []
  for (const page of pages) broken.push(...(await brokenLinks(page, await read(page))))
  assert.deepEqual(broken, [])
})

test('a link to nothing, and to a heading that is not there, is noticed', async () => {
  const text = '[a](GLOSSARY.md) [b](nowhere.md) [c](GLOSSARY.md#glossary) [d](GLOSSARY.md#nothing)'
  assert.deepEqual(await brokenLinks('README.md', text), ['README.md: nowhere.md', 'README.md: GLOSSARY.md#nothing'])
})

test('the guide lists each of its pages by the number and the title that the page bears', async () => {
  const listed = [...(await read('docs/huong-dan/README.md')).matchAll(/^\d+\. \[.+\]\(.+\)$/gm)].map(([line]) => line)
  const numbered = (await files('docs/huong-dan/[0-9]*.md')).toSorted((a, b) => numberOf(a) - numberOf(b))
  const titles = await Promise.all(numbered.map(async (file) => titleOf(file, await read(file))))
  assert.deepEqual(listed, titles)
})

const numberOf = (file: string) => Number.parseInt(file.slice('docs/huong-dan/'.length), 10)

function titleOf(file: string, text: string): string {
  const [, number, title] = /^# (\d+)\. (.+)$/m.exec(text)!
  return `${number}. [${title}](${file.slice('docs/huong-dan/'.length)})`
}

test('every picture is shown on some page', async () => {
  const all = (await Promise.all(pages.map(read))).join('\n')
  const unused = (await files('docs/hinh/*')).filter((picture) => !all.includes(picture.slice('docs/'.length)))
  assert.deepEqual(unused, [])
})

test('the map names only folders and files that are there', async () => {
  const named = [...(await read('ARCHITECTURE.md')).matchAll(/`((?:src|test|rights|docs)\/[\w./-]+)`/g)]
  assert.ok(named.length > 20)
  assert.deepEqual(
    named.map(([, path]) => path!).filter((path) => !existsSync(path)),
    [],
  )
})

test('what the glossary calls a thing, the code calls it too', async () => {
  const sources = await Promise.all((await files('src/**/*.{ts,tsx,sql}')).map(read))
  const code = sources.join('\n').toLowerCase().replaceAll(/[_-]/g, '')
  const unknown = words(await read('GLOSSARY.md')).filter((word) => !code.includes(word.toLowerCase()))
  assert.deepEqual(unknown, [])
})

/** The words of the columns headed `code`. */
function words(glossary: string): string[] {
  const cells = glossary
    .split('\n')
    .filter((line) => line.startsWith('|') && !line.includes('---'))
    .map((line) => line.split('|').map((cell) => cell.trim()))
  const found: string[] = []
  let columns: number[] = []
  for (const row of cells) {
    if (row.includes('code')) columns = row.flatMap((cell, at) => (cell === 'code' ? [at] : []))
    else found.push(...columns.flatMap((at) => row[at]?.split(/[,/]| and /) ?? []))
  }
  return found.map((word) => word.replaceAll(/\(.*?\)|[ `]/g, '')).filter((word) => /^[a-zA-Z]+$/.test(word))
}

import { execFileSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, globSync, lchownSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const root = join(import.meta.dirname, '../..')

/** Not copied: what the program makes itself, what it does not need, and what is linked instead. */
const left = new Set(['.git', '.data', '.hientai', 'node_modules', 'test', 'docs', 'bench'])

export type Checkout = { readonly home: string; readonly path: string; readonly remove: () => void }

/** A copy of this checkout in a home folder of its own; the packages are hard links, so it costs little. */
export function copyCheckout(name: string, { homeMode, uid }: { homeMode: number; uid?: number }): Checkout {
  const base = mkdtempSync(join(tmpdir(), 'hien-tai-start-'))
  chmodSync(base, 0o755)
  const home = join(base, 'Thư mục nhà')
  const path = join(home, name)
  mkdirSync(path, { recursive: true })
  const top = globSync('*', { cwd: root }).filter((entry) => !left.has(entry))
  for (const entry of top) cpSync(join(root, entry), join(path, entry), { recursive: true })
  linkPackages(path)
  if (uid !== undefined) giveTo(uid, home, path)
  chmodSync(home, homeMode)
  return { home, path, remove: () => rmSync(base, { recursive: true, force: true }) }
}

function linkPackages(path: string) {
  linkTree(join(root, 'node_modules'), path)
  for (const temporary of ['.cache', '.vite', '.vite-temp']) {
    rmSync(join(path, 'node_modules', temporary), { recursive: true, force: true })
  }
}

function linkTree(from: string, path: string) {
  try {
    execFileSync('cp', ['-al', from, path], { stdio: 'ignore' })
  } catch {
    execFileSync('cp', ['-a', from, path])
  }
}

/** The packages' files are shared with the true checkout and keep their owner. */
function giveTo(uid: number, home: string, path: string) {
  const own = globSync('**/*', { cwd: path, exclude: (name) => name === 'node_modules' })
  for (const file of [home, path, join(path, 'node_modules'), ...own.map((file) => join(path, file))]) {
    if (existsSync(file) && dirname(file) !== join(path, 'node_modules')) lchownSync(file, uid, uid)
  }
}

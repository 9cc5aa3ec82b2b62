import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { takeLock } from '#db/embedded/lock.ts'

const root = resolve(import.meta.dirname, '../..')
const stamp = join(root, 'dist/.sources')
/** Every `vite.<name>.config.ts` is built to `dist/<name>`; the one without a name is the program itself. */
const builds = globSync('vite{,.*}.config.ts', { cwd: root }).map((config) => {
  const name = /^vite\.(\w+)\.config/.exec(config)?.[1] ?? 'web'
  return { config, served: join(root, 'dist', name), next: join(root, `dist/next-${name}`) }
})

const sources = [
  'vite*.ts',
  'package-lock.json',
  'src/{ui,web,reading,taking,lib,law,modules}/**/*',
  'src/documents/document.css',
]

/** Are the built pages those of the sources as they are now? */
export function pagesAreCurrent(): boolean {
  return (
    !existsSync(join(root, 'vite.config.ts')) || (existsSync(stamp) && readFileSync(stamp, 'utf8') === sourcesHash())
  )
}

/** Builds in a process of its own, whose memory goes with it. The stamp is written last: a build cut short is built again. */
export async function buildPages(): Promise<void> {
  const lock = takeLock(join(root, 'node_modules/.cache/hien-tai/build.lock'), 180_000)
  try {
    if (pagesAreCurrent()) return
    const hash = sourcesHash()
    rmSync(stamp, { force: true })
    await Promise.all(builds.map(viteBuild))
    // Beside the old ones, then in their place: a program that serves them never finds half of them.
    for (const { served, next } of builds) {
      rmSync(served, { recursive: true, force: true })
      renameSync(next, served)
    }
    writeFileSync(stamp, hash)
  } finally {
    lock?.release()
  }
}

function sourcesHash(): string {
  const hash = createHash('sha256')
  for (const file of globSync(sources, { cwd: root, exclude: ['**/*.test.ts'] }).toSorted()) {
    if (/\.\w+$/.test(file)) hash.update(`${file}\0`).update(readFileSync(join(root, file)))
  }
  return hash.digest('hex')
}

function viteBuild({ config, next }: (typeof builds)[number]): Promise<void> {
  const args = [
    join(root, 'node_modules/vite/bin/vite.js'),
    'build',
    '--config',
    join(root, config),
    '--outDir',
    next,
    '--emptyOutDir',
    '--logLevel',
    'error',
  ]
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  const keep = (chunk: Buffer) => (output = (output + chunk.toString()).slice(-4000))
  child.stdout.on('data', keep)
  child.stderr.on('data', keep)
  return new Promise((done, fail) => {
    child.once('error', fail)
    child.once('close', (code) =>
      code === 0 ? done() : fail(new Error(`Không dựng được trang web:\n${output.trim()}`)),
    )
  })
}

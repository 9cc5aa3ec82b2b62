import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { installed, missing, wanted } from './lock-file.mjs'
import { clearNote, noteInstall, waitForOther } from './install-turn.mjs'
import { node } from './run.mjs'

const say = (line) => process.stdout.write(`${line}\n`)

/** Brings node_modules to what package-lock.json says; does nothing when it already is. */
export async function ensureInstalled(root) {
  if (whyInstall(root) === null) return
  await waitForOther(root, say)
  const reason = whyInstall(root)
  if (reason === null) return

  say(reason)
  say('Đang cài đặt thư viện theo package-lock.json…')
  const began = Date.now()
  await npm(root, ['ci', '--no-audit', '--no-fund', '--loglevel=error'])
  if (!existsSync(node(root))) await npm(root, ['rebuild', '--ignore-scripts=false', '--loglevel=error'])
  const stillWrong = whyInstall(root)
  if (stillWrong !== null) throw new Error(`Cài đặt chưa xong: ${stillWrong}`)
  say(`Đã cài đặt thư viện: ${seconds(began)} giây`)
}

export function whyInstall(root) {
  if (!existsSync(join(root, 'node_modules'))) return 'Chưa có thư viện.'
  const hidden = installed(root)
  if (hidden === null) return 'Lần cài đặt thư viện trước bị bỏ dở.'
  const wrong = missing(wanted(root), hidden)
  if (wrong.length > 0) return `Có ${wrong.length} thư viện chưa khớp với package-lock.json.`
  if (!existsSync(node(root))) return 'Thư viện chưa có Node kèm theo.'
  return null
}

function npm(root, args) {
  const began = Date.now()
  const child = spawn('npm', args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  })
  noteInstall(root, child.pid)
  let output = ''
  const keep = (chunk) => (output = (output + chunk).slice(0, 20_000))
  child.stdout.on('data', keep)
  child.stderr.on('data', keep)
  const ticking = setInterval(() => say(`  vẫn đang cài đặt… ${seconds(began)} giây`), 10_000)
  return new Promise((resolve, reject) => {
    child.once('error', (error) => reject(new Error(`Không chạy được npm: ${error.message}`)))
    child.once('close', (code, signal) => {
      if (code === 0) resolve()
      else reject(new Error(`npm ${args[0]} không thành công (${signal ?? `mã ${code}`}):\n${reasonIn(output)}`))
    })
  }).finally(() => {
    clearInterval(ticking)
    clearNote(root)
  })
}

/** npm's own words, without the page of usage it adds. */
const reasonIn = (output) =>
  output
    .split(/\n.*(?:Usage:|Clean install a project)/)[0]
    .trim()
    .split('\n')
    .slice(0, 20)
    .join('\n')

const seconds = (began) => ((Date.now() - began) / 1000).toFixed(1).replace('.', ',')

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const noteIn = (root) => join(root, '.hientai/install.pid')

/** Waits for an install that is still running here, whoever began it: two at once would spoil each other. */
export async function waitForOther(root, say) {
  let pid = runningIn(root)
  if (pid === null) return
  say(`Một lần cài đặt thư viện vẫn đang chạy (tiến trình ${pid}): chờ nó xong…`)
  while (pid !== null) {
    await pause(300)
    pid = runningIn(root)
  }
}

export function noteInstall(root, pid) {
  mkdirSync(dirname(noteIn(root)), { recursive: true })
  writeFileSync(noteIn(root), String(pid))
}

export const clearNote = (root) => rmSync(noteIn(root), { force: true })

/** The number of the npm at work here; after a crash the number may belong to another program. */
function runningIn(root) {
  try {
    const pid = Number(readFileSync(noteIn(root), 'utf8'))
    process.kill(pid, 0)
    if (process.platform !== 'linux') return pid
    return /npm/.test(readFileSync(`/proc/${pid}/cmdline`, 'utf8')) ? pid : null
  } catch {
    return null
  }
}

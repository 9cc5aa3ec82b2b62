import { readFileSync } from 'node:fs'

/** Calls back when the npm that launched us, or the shell between, is gone: its user believes the program stopped. */
export function watchLauncher(gone) {
  if (!process.env.npm_lifecycle_event || process.platform !== 'linux') return
  const launchers = ancestry()
  const timer = setInterval(() => {
    if (launchers.every(isSame)) return
    clearInterval(timer)
    gone()
  }, 500)
  timer.unref()
}

/** Our parents up to npm: npm may start us directly or through a shell. */
function ancestry() {
  const parent = processOf(process.ppid)
  if (parent === null) return []
  const above = /^(sh|dash|bash|ash|busybox)$/.test(parent.name) ? processOf(parent.parent) : null
  return above !== null && /^(npm|node)/.test(above.name) ? [parent, above] : [parent]
}

function isSame({ pid, began }) {
  return processOf(pid)?.began === began
}

function processOf(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const [state, parent, ...rest] = text.slice(text.lastIndexOf(')') + 2).split(' ')
    if (state === 'Z' || state === 'X') return null
    return {
      pid,
      name: text.slice(text.indexOf('(') + 1, text.lastIndexOf(')')),
      parent: Number(parent),
      began: rest[17],
    }
  } catch {
    return null
  }
}

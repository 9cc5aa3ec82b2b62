import { ensureInstalled } from './lib/install.mjs'
import { root } from './lib/root.mjs'
import { handOver } from './lib/run.mjs'

try {
  await ensureInstalled(root)
  process.exitCode = await handOver(root, ['bench/exam/main.ts'])
} catch (error) {
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}

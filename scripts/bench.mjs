import { ensureInstalled } from './lib/install.mjs'
import { root } from './lib/root.mjs'
import { handOver } from './lib/run.mjs'

try {
  await ensureInstalled(root)
  process.exitCode = await handOver(root, ['bench/main.ts', ...process.argv.slice(2)])
} catch (error) {
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}

import { ensureInstalled } from './lib/install.mjs'
import { root } from './lib/root.mjs'
import { handOver } from './lib/run.mjs'

try {
  await ensureInstalled(root)
  process.exitCode = await handOver(root, ['test/support/suite.ts', ...process.argv.slice(2)])
} catch (error) {
  process.stderr.write(`${error.message}\n0 passed, 1 failed\n`)
  process.exitCode = 1
}

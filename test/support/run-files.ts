import { relative } from 'node:path'
import { run } from 'node:test'
import { spec } from 'node:test/reporters'

export type Tally = { passed: number; failed: number }

/** Runs test files, two at a time, each in its own process, and counts the tests they hold. */
export async function runFiles(files: readonly string[], update: boolean): Promise<Tally> {
  const tally = { passed: 0, failed: 0 }
  const execArgv = update ? ['--test-update-snapshots'] : []
  const tests = run({ files: [...files], concurrency: 2, timeout: 420_000, execArgv })
  tests.on('test:summary', ({ file, counts, duration_ms }) => {
    if (file !== undefined) {
      console.log(`${relative('.', file)}: ${counts.passed}/${counts.tests} (${(duration_ms / 1000).toFixed(1)}s)`)
      return
    }
    tally.passed = counts.passed
    tally.failed = counts.tests - counts.passed - counts.skipped - counts.todo
  })
  for await (const line of tests.compose(new spec())) process.stdout.write(line as Buffer)
  return tally
}

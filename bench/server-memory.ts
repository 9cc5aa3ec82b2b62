import { readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { day } from './import-time.ts'
import type { Measure } from './measure.ts'
import { type Caller, type Program, signIn } from './program.ts'

/** What the serving process holds at rest with the sample, and at most while a list of 20,000 comes in. */
export async function serverMemory({ address, pid }: Program, file: Buffer): Promise<Measure[]> {
  const caller = await signIn(address)
  await warm(caller)
  await pause(10_000)
  const rest = statusOf(pid, 'VmRSS')
  const before = statusOf(pid, 'VmHWM')
  await importList(caller, file)
  const peak = statusOf(pid, 'VmHWM')
  const after = statusOf(pid, 'VmRSS')
  return [
    {
      name: 'bộ nhớ máy chủ khi nghỉ, có dữ liệu mẫu',
      unit: 'MB',
      value: rest,
      limit: null,
      ratio: null,
      goal: 250,
      detail: { 'peak while starting': before },
    },
    {
      name: 'bộ nhớ cao nhất khi nhập 20.000 dòng',
      unit: 'MB',
      value: peak,
      limit: null,
      ratio: null,
      goal: 512,
      detail: { after },
    },
  ]
}

async function warm({ ask }: Caller): Promise<void> {
  for (let round = 0; round < 3; round++) {
    for (const path of ['/api/session', '/api/duties', '/api/people', '/api/units', '/api/imports', '/api/decisions'])
      await ask('GET', path)
  }
}

async function importList({ ask }: Caller, file: Buffer): Promise<void> {
  const form = new FormData()
  form.append('asOf', day)
  form.append('file', new File([new Uint8Array(file)], 'bench.xlsx'))
  const { id, version } = await ask('POST', '/api/imports', form)
  await ask('GET', `/api/imports/${id}`)
  const { new: fresh } = await ask('POST', `/api/imports/${id}/confirm`, { version })
  if (fresh !== 20_000) throw new Error(`${fresh} people of the list came in`)
}

/** Megabytes of a line of /proc/PID/status. */
function statusOf(pid: number, line: 'VmRSS' | 'VmHWM'): number {
  const found = new RegExp(`^${line}:\\s+(\\d+) kB`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
  return Number(found![1]) / 1024
}

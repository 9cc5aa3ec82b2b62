import { availableParallelism, cpus } from 'node:os'
import { setTimeout as pause } from 'node:timers/promises'
import { connect } from '#db/connect.ts'
import { startEmbedded } from '#db/embedded/embedded.ts'
import { migrate } from '#db/migrate.ts'
import { ending, temporary } from '../database.ts'
import { saturation } from './saturation.ts'
import { makeAgency } from './seed.ts'
import { startServer } from './server.ts'
import { type Ground, sit, type Told } from './sitting.ts'

// CANDIDATES and MINUTES for a smaller run; the goals are those of 3,000 candidates and 10 minutes.
const count = Number(process.env['CANDIDATES'] ?? 3_000)
const during = Number(process.env['MINUTES'] ?? 10) * 60_000
const say = (line: string) => console.log(line)

const folder = await temporary()
const database = await startEmbedded({ dataRoot: folder.path, log: () => {} })
ending.before(async () => {
  await database.stop()
  await folder.remove()
})
await migrate(database.ownerUrl)
const db = connect(database.appUrl, 4)
const server = await startServer(database.appUrl, 18_700 + (process.pid % 1_000))
const ground: Ground = { db, server, agency: await makeAgency(db), say }

say(`${count} thí sinh, ${during / 60_000} phút, không sự cố`)
const calm = await sit(ground, count, during)
tell(calm)
say(`${count} thí sinh, ${during / 60_000} phút: máy chủ chết 3 lần, cơ sở dữ liệu 2 lần, 10 % kết nối bị cắt`)
const stormy = await sit(ground, count, during, { cut: 0.1, during: kills })
tell(stormy)
const { saves, upserts } = await saturation(ground, database.appUrl)
say(
  `Bão hòa: ${Math.round(saves)} câu trả lời/giây qua HTTP; ghi trần ${Math.round(upserts)}/giây; tỷ lệ ${(saves / upserts).toFixed(2)} (mục tiêu ≥ 0,5)`,
)
say(`${availableParallelism()} lõi ${cpus()[0]!.model}, Node ${process.version}, ${new Date().toISOString()}`)
const sound = [calm, stormy].every(({ lost, lateAccepted, lateKept, doubleAttempts, doubleEntries }) => lost + lateAccepted + lateKept + doubleAttempts + doubleEntries === 0) // prettier-ignore
await ending.end(sound && Math.max(...calm.starts) <= 10_000 && saves / upserts >= 0.5 ? 0 : 1)

async function kills(milliseconds: number) {
  for (const target of ['server', 'database', 'server', 'database', 'server'] as const) {
    await pause(milliseconds / 6)
    if (target === 'server') await server.kill()
    else process.kill(database.pid(), 'SIGKILL')
    say(`  đã giết ${target === 'server' ? 'máy chủ' : 'cơ sở dữ liệu'}`)
  }
}

function tell({ starts, saves: times, cpu, ...told }: Told) {
  const at = (values: readonly number[], share: number) =>
    `${Math.round(values.toSorted((a, b) => a - b)[Math.ceil(values.length * share) - 1]!)} ms`
  say(`  bắt đầu: p99 ${at(starts, 0.99)}, chậm nhất ${at(starts, 1)} (mục tiêu ≤ 10.000 ms)`)
  say(`  lưu: ${times.length} lần, p95 ${at(times, 0.95)}, p99 ${at(times, 0.99)}; CPU máy chủ ${cpu.toFixed(0)} giây`)
  say(
    `  mất ${told.lost}, nhận muộn ${told.lateAccepted + told.lateKept}, hai lượt thi ${told.doubleAttempts + told.doubleEntries}; lỗi ${told.errors}, bị cắt ${told.cuts}`,
  )
}

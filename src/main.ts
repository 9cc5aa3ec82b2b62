import { dataRoot } from '#db/embedded/places.ts'
import { databaseTrouble } from '#db/trouble.ts'
import { startEmbedded } from '#db/embedded/embedded.ts'
import { stopOnSignals } from './start/ending.ts'
import { takeInstance } from './start/instance.ts'
import { buildPages, pagesAreCurrent } from './start/pages.ts'
import { say, seconds, step } from './start/progress.ts'

const began = performance.now()
const ending = stopOnSignals()
const ignore = () => {}

try {
  await start()
} catch (error) {
  console.error(databaseTrouble(error) ?? (error as Error).message)
  if (process.env['HIENTAI_DEBUG']) console.error(error)
  await ending.end(1)
}

async function start() {
  const given = process.env['DATABASE_URL']
  const { appUrl, ownerUrl, announce, stopping } = given ? elsewhere(given) : await embedded()
  if (!pagesAreCurrent()) await step('Đang dựng trang web', buildPages)
  const { serve } = await import('./server.ts')
  const serving = serve({ databaseUrl: appUrl, ownerUrl, embedded: !given, log: say })
  ending.before(() => serving.then((served) => served.stop(), ignore), 5_000)
  const served = await step('Đang chuẩn bị dữ liệu và mở cổng', () => serving)
  ending.before(stopping)
  announce(served.address)
  say('')
  for (const line of served.lines) say(line)
  say(`Địa chỉ: ${served.address} (sẵn sàng sau ${seconds(performance.now() - began)} giây; Ctrl-C để dừng)`)
}

/** Another server, where one role may own the tables and a lesser one serve. */
function elsewhere(given: string) {
  return { appUrl: given, ownerUrl: process.env['DATABASE_OWNER_URL'] ?? given, announce: ignore, stopping: ignore }
}

/** The server that comes with the program, on this checkout's data folder. */
async function embedded() {
  const folder = dataRoot()
  const instance = takeInstance(folder)
  ending.before(() => instance.release())
  const starting = startEmbedded({ dataRoot: folder, log: say })
  ending.before(() => starting.then(({ stop }) => stop(), ignore))
  const server = await step('Đang khởi động cơ sở dữ liệu', () => starting)
  for (const line of [...instance.found, ...server.found]) say(`• ${line}`)
  const { appUrl, ownerUrl } = server
  return { appUrl, ownerUrl, announce: instance.announce, stopping: instance.stopping }
}

import { choosePort, launch, type Launch } from './launch.ts'
import { clearStale, isRunning, type Postmaster, postmasterOf, stopPostmaster } from './postmaster.ts'
import { isAlive, until } from './processes.ts'
import { versionBehind } from './roles.ts'
import type { Secrets } from './secrets.ts'

type Say = (says: string) => void

/** Uses the server that is already on this folder when it is ours and sound; otherwise clears what is left and starts one. */
export async function adoptOrLaunch(options: Launch, secrets: Secrets, found: Say): Promise<Postmaster> {
  const left = postmasterOf(options.pgdata)
  if (left !== null && isRunning(options.pgdata, left)) {
    const adopted = await adopt(options, left, secrets, found)
    if (adopted !== null) return adopted
  } else if (left !== null) {
    sayStale(left, found)
    clearStale(options.pgdata)
  }
  return launch(options, await choosePort(options.dataRoot, found))
}

async function adopt({ pgdata, binaries }: Launch, left: Postmaster, secrets: Secrets, found: Say) {
  let version: string | null = null
  await until(async () => !isAlive(left.pid) || (version = await versionBehind(left.port, secrets)) !== null, 10_000)
  const who = `Cơ sở dữ liệu của lần chạy trước vẫn đang chạy (tiến trình ${left.pid}, cổng ${left.port})`
  if (version !== null && binaries.version.startsWith(version)) {
    found(`${who}: đã đăng nhập kiểm tra đúng là của thư mục này, dùng tiếp.`)
    return postmasterOf(pgdata)
  }
  if (isAlive(left.pid)) {
    found(`${who} nhưng không trả lời đúng là bản ${binaries.version}: đã dừng và khởi động lại.`)
    await stopPostmaster(left.pid)
  } else {
    found('Cơ sở dữ liệu của lần chạy trước vừa dừng xong: khởi động lại.')
  }
  return null
}

function sayStale({ pid }: Postmaster, found: Say) {
  const who = isAlive(pid) ? `số tiến trình ${pid} nay là của chương trình khác` : `tiến trình ${pid} không còn`
  found(
    `Lần trước cơ sở dữ liệu bị dừng đột ngột (${who}): tự phục hồi từ nhật ký ghi trước, không mất dữ liệu đã lưu.`,
  )
}

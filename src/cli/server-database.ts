import { join } from 'node:path'
import { connect, type Db } from '#db/connect.ts'
import { dataRoot } from '#db/embedded/places.ts'
import { isRunning, postmasterOf } from '#db/embedded/postmaster.ts'
import { url } from '#db/embedded/roles.ts'
import { secretsIn } from '#db/embedded/secrets.ts'
import { Refusal } from '#law/kit/refusal.ts'

/** Works on DATABASE_URL, or on the embedded server that the running program keeps; closes the connection after. */
export async function onDatabase<T>(work: (db: Db) => Promise<T>): Promise<T> {
  const db = connect(process.env['DATABASE_URL'] || embeddedUrl(), 2)
  try {
    return await work(db)
  } finally {
    await db.destroy()
  }
}

function embeddedUrl(): string {
  const folder = dataRoot()
  const pgdata = join(folder, 'pgdata')
  const running = postmasterOf(pgdata)
  if (!running?.ready || !isRunning(pgdata, running)) {
    throw new Refusal(
      'missing',
      'Cơ sở dữ liệu chưa chạy. Hãy chạy “npm start” ở một cửa sổ khác, hoặc đặt DATABASE_URL.',
    )
  }
  return url('hientai_app', secretsIn(join(folder, 'secrets.json')).app, running.port)
}

import { connect, pool } from '#db/connect.ts'
import { build } from '#http/app.ts'

// The program's HTTP side as a process of its own, so that it can be killed.
const { url, port } = JSON.parse(process.argv[2]!)
const app = await build({ db: connect(url), pool: pool(url, 1), requestsPerMinute: 1_200 })
await app.listen({ host: '127.0.0.1', port })
process.send!('ready')

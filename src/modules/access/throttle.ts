import type pg from 'pg'
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import { Refusal } from '#law/kit/refusal.ts'

const minutes = 15

/** Sign-in attempts of all servers on this database: 10 per account and 100 per address in 15 minutes. */
export type Throttle = {
  attempt(account: string, address: string): Promise<void>
  clear(account: string): Promise<void>
}

export function throttle(pool: pg.Pool): Throttle {
  const limiter = (keyPrefix: string, points: number) =>
    new RateLimiterPostgres({
      storeClient: pool,
      storeType: 'pool',
      tableName: 'sign_in_attempt',
      tableCreated: true,
      keyPrefix,
      points,
      duration: minutes * 60,
      clearExpiredByTimeout: false,
    })
  const [perAccount, perAddress] = [limiter('account', 10), limiter('address', 100)]
  return {
    async attempt(account, address) {
      await spend(perAddress, address)
      await spend(perAccount, account)
    },
    async clear(account) {
      await perAccount.delete(account)
    },
  }
}

async function spend(limiter: RateLimiterPostgres, key: string) {
  try {
    await limiter.consume(key)
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error
    const wait = Math.max(1, Math.ceil(error.msBeforeNext / 60_000))
    throw new Refusal('too-many', `Đã thử đăng nhập quá nhiều lần. Hãy đợi ${wait} phút rồi thử lại.`)
  }
}

import { ask, visit } from '#test/journeys/office.ts'
import type { Pictures } from './album.ts'
import { sender } from './send.ts'

type Row = { readonly personId: string; readonly says: string }

/** Nâng bậc lương trước thời hạn: three people with a title and good years, then the agency's criteria. */
export async function earlyPictures({ office, at, take }: Pictures): Promise<void> {
  const page = await at('canbo', '/ban-lam-viec')
  const send = sender(page, office.address)
  await send('PUT', '/agency/today', { today: '2018-11-05' })
  const { rows } = await ask(page, '/pay/early-raises')
  const lacking = (rows as Row[]).filter(({ says }) => /^(Năm|Không có thành tích)/.test(says)).slice(0, 3)
  for (const { personId } of lacking) {
    for (const year of [2015, 2016, 2017])
      await send('POST', `/people/${personId}/grades`, { year, grade: 'good', conduct: null, reason: 'Theo biên bản' })
    const title = { code: 'grassroots-fighter', awardedOn: '2017-12-20', paper: '15/QĐ-UBND', reason: 'Bản sao' }
    await send('POST', `/people/${personId}/honours`, title)
  }
  await visit(page, '/luong/nang-bac-truoc-han')
  await take(page, 'nang-bac-truoc-han')
  await visit(page, '/luong/tieu-chi-nang-bac')
  await take(page, 'tieu-chi-nang-bac')
}

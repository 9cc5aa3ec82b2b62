import { sinceWords, type Writer } from '../frame.ts'
import { count, say } from '../prose.ts'
import { untilWords } from '../words.ts'
import { ifAny } from './parts.ts'

/** Tuyển dụng, thu hút. */
export const recruitment: Writer = {
  id: 'recruitment',
  title: 'Tuyển dụng, thu hút',
  ask: ({ from }) => ({
    masters: { indicator: 'attracted-masters', from },
    graduates: { indicator: 'recruited-graduates', from },
    all: { indicator: 'recruited', from },
  }),
  write({ masters, graduates, all }, { from, day }) {
    const since = `${sinceWords(from)} đến ${untilWords(day)}`
    return [
      ifAny(all!, 'recruited', say`${since}, đã tuyển dụng ${count(all!)} lượt người.`),
      ifAny(
        masters!,
        'attracted',
        say`Theo chính sách thu hút, đã tiếp nhận ${count(masters!)} thạc sĩ vào công chức.`,
      ),
      ifAny(
        graduates!,
        'graduates',
        say`Trong thời gian ấy, đã tuyển dụng ${count(graduates!)} người tốt nghiệp đại học trở lên.`,
      ),
    ]
  },
}

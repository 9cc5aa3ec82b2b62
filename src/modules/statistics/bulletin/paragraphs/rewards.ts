import { sinceWords, type Writer } from '../frame.ts'
import { count, say } from '../prose.ts'
import { untilWords } from '../words.ts'
import { ifAny } from './parts.ts'

const since = ({ from, day }: Parameters<Writer['ask']>[0]) => `${sinceWords(from)} đến ${untilWords(day)}`

/** Tiền lương. */
export const pay: Writer = {
  id: 'pay',
  title: 'Tiền lương, nghỉ hưu',
  ask: ({ from }) => ({
    early: { indicator: 'early-raises', from },
    beyond: { indicator: 'beyond-top-step' },
    retiring: { indicator: 'retiring' },
  }),
  write: ({ early, beyond, retiring }, frame) => [
    ifAny(
      early!,
      'early-raises',
      say`${since(frame)}, đã nâng bậc lương trước thời hạn cho ${count(early!)} lượt người.`,
    ),
    ifAny(
      beyond!,
      'beyond-top-step',
      say`Tính đến ${untilWords(frame.day)}, có ${count(beyond!)} người hưởng phụ cấp thâm niên vượt khung.`,
    ),
    ifAny(retiring!, 'retiring', say`Trong 5 năm tiếp theo, có ${count(retiring!)} người đến tuổi nghỉ hưu.`),
  ],
}

/** Danh hiệu, khen thưởng. */
export const honours: Writer = {
  id: 'honours',
  title: 'Danh hiệu, khen thưởng',
  ask: ({ from }) => ({ titles: { indicator: 'state-titles', from } }),
  write: ({ titles }, frame) => [
    ifAny(titles!, 'state-titles', say`${since(frame)}, có ${count(titles!)} danh hiệu vinh dự nhà nước được trao.`),
  ],
}

/** Sáng kiến, đề tài. */
export const initiatives: Writer = {
  id: 'initiatives',
  title: 'Sáng kiến, đề tài',
  ask: ({ from }) => ({ all: { indicator: 'initiatives', from } }),
  write: ({ all }, frame) => [
    ifAny(all!, 'initiatives', say`${since(frame)}, có ${count(all!)} sáng kiến, đề tài được công nhận.`),
  ],
}

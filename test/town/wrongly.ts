import { heightOf, rightly, type Rules } from './count.ts'

/** Counts that go wrong as queries do; each must be seen to differ. */
export const wrongly: Readonly<Record<string, Rules>> = {
  'bỏ qua thời điểm ghi nhận': {
    ...rightly,
    known: (fact) => rightly.known(fact, { day: '2018-01-01', knownAt: null }),
  },
  'tính cả điều đã bị đính chính': {
    ...rightly,
    known: (fact, { knownAt }) => knownAt === null || fact.knownFrom <= knownAt,
  },
  'bỏ qua ngày kết thúc': { ...rightly, valid: (fact, { day }) => fact.from <= day },
  'tính cả ngày kết thúc': { ...rightly, valid: (fact, { day }) => fact.from <= day && day <= fact.until },
  'chỉ đếm biên chế': { ...rightly, circles: ['posting'] },
  'chỉ đếm địa bàn': { ...rightly, circles: ['town_tie'] },
  'lấy từ cao đẳng': { ...rightly, threshold: rightly.threshold - 1 },
  'lấy bằng đầu tiên': {
    ...rightly,
    better: (one, other) => String(one.values['awarded_on']) < String(other.values['awarded_on']),
  },
  'lấy bằng cấp đầu trong các bằng ngang nhau': { ...rightly, better: (one, other) => heightOf(one) < heightOf(other) },
  'đếm cả trước mốc': { ...rightly, event: (day, _since, asked) => day <= asked.day },
  'đếm cả sau ngày hỏi': { ...rightly, event: (day, since) => day >= since },
}

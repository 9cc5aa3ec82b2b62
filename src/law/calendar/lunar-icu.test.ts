import assert from 'node:assert/strict'
import { test } from 'node:test'
import { daysBetween, type PlainDate } from '#lib/date.ts'
import { fromLunar } from './lunar.ts'

/** ICU reckons the same months for Beijing; it knows nothing of Hà Nội. */
const beijing = 8 / 24
const icu = new Intl.DateTimeFormat('en-u-ca-chinese', { timeZone: 'UTC', month: 'numeric', day: 'numeric' })

function icuSays(day: PlainDate): string {
  const parts = icu.formatToParts(new Date(`${day}T12:00:00Z`))
  const part = (type: string) => parts.find((one) => one.type === type)?.value
  return `${part('month')}/${part('day')}`
}

const months = Array.from(
  { length: 299 * 12 },
  (_, index) => [1901 + Math.floor(index / 12), (index % 12) + 1] as const,
)

/**
 * Where ICU and the astronomical reckoning part by a day, or name another month the leap one: the new moon or the sun's
 * term falls within minutes of midnight in Beijing, and ICU's series is the coarser. 2018, 2027 and 2030 are among them.
 */
const known = new Set(
  `1914/10 1916/1 1917/3 1920/10 1922/6 1954/1 1955/2 1987/7 1998/12 2012/7 2018/10 2027/1 2030/1 2057/9 2070/2 2097/7
   2101/6 2115/2 2119/4 2121/12 2133/9 2147/12 2148/1 2164/5 2165/11 2172/5 2172/9 2173/12 2192/4 2199/6`.split(/\s+/),
)

test('âm lịch: tính cho Bắc Kinh thì trùng ICU ở mọi tháng, trừ những tháng sát nửa đêm đã biết', () => {
  const parted = months.filter(([year, month]) => icuSays(fromLunar(year, month, 1, beijing)) !== `${month}/1`)
  assert.deepEqual(
    parted.map((at) => at.join('/')).filter((at) => !known.has(at)),
    [],
  )
})

test('ICU không thay được cách tính riêng: Tết Việt Nam những năm này không phải mùng một của ICU', () => {
  const years = Array.from({ length: 200 }, (_, index) => 1901 + index)
  const wrong = years.filter((year) => icuSays(fromLunar(year, 1, 1)) !== '1/1')
  for (const year of [1968, 1985, 2007]) assert.ok(wrong.includes(year), `${year}`)
})

test('tháng âm lịch dài 29 hoặc 30 ngày, cộng một tháng nhuận ở năm có 13 tháng', () => {
  for (const [index, [year, month]] of months.entries()) {
    const next = months[index + 1]
    if (next === undefined) continue
    const length = daysBetween(fromLunar(year, month, 1), fromLunar(...next, 1))
    assert.ok([29, 30, 58, 59, 60].includes(length), `${month}/${year}: ${length}`)
  }
})

test('mỗi chu kỳ 19 năm có 7 tháng nhuận', () => {
  for (let year = 1901; year <= 2180; year += 1) {
    const days = daysBetween(fromLunar(year, 1, 1), fromLunar(year + 19, 1, 1))
    assert.ok(Math.abs(days - 235 * 29.530588) < 32, `${year}: ${days}`)
  }
})

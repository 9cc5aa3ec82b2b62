import { longDate } from '#documents/texts.ts'
import type { Instrument } from '#law/kit/citation.ts'
import type { Finding } from '#law/kit/finding.ts'

/** Every instrument that these findings cite, once; higher law first, then older first. */
export function instrumentsCited(findings: readonly Finding<unknown>[]): Instrument[] {
  const found = new Map<string, Instrument>()
  const walk = ({ cites, from }: Finding<unknown>) => {
    for (const { instrument } of cites) found.set(instrument.number, instrument)
    from.forEach(walk)
  }
  findings.forEach(walk)
  return [...found.values()].toSorted(
    (a, b) => level(a) - level(b) || year(a) - year(b) || (a.number < b.number ? -1 : 1),
  )
}

const sorts = [
  { mark: /\/QH\d*$/, says: '', of: '' },
  { mark: /\/NQ-UBTVQH\d+$/, says: 'Nghị quyết số', of: 'của Ủy ban Thường vụ Quốc hội' },
  { mark: /\/NĐ-CP$/, says: 'Nghị định số', of: 'của Chính phủ' },
  { mark: /\/QĐ-TTg$/, says: 'Quyết định số', of: 'của Thủ tướng Chính phủ' },
  { mark: /\/TTLT-/, says: 'Thông tư liên tịch số', of: '' },
  { mark: /\/TT-/, says: 'Thông tư số', of: '' },
] as const

const ministries: Readonly<Record<string, string>> = {
  BNV: 'của Bộ trưởng Bộ Nội vụ',
  BTC: 'của Bộ trưởng Bộ Tài chính',
  BGDĐT: 'của Bộ trưởng Bộ Giáo dục và Đào tạo',
}

const level = ({ number }: Instrument) => {
  const at = sorts.findIndex(({ mark }) => mark.test(number))
  return at < 0 ? sorts.length : at
}

const year = ({ number }: Instrument) => Number(/\/(\d{4})\//.exec(number)?.[1] ?? 0)

/** 'Căn cứ Nghị định số 204/2004/NĐ-CP ngày 14 tháng 12 năm 2004 của Chính phủ về chế độ tiền lương …' */
export function instrumentLine(instrument: Instrument): string {
  const { number, title, issued } = instrument
  const sort = sorts[level(instrument)]
  if (!sort || sort.says === '') return `Căn cứ ${title} số ${number}`
  const of = sort.of || (ministries[/\/TT-(.+)$/.exec(number)?.[1] ?? ''] ?? '')
  const about = /^(Hướng dẫn|Sửa đổi|Quy định)/.test(title) ? lowerFirst(title) : `về ${lowerFirst(title)}`
  return ['Căn cứ', sort.says, number, issued ? longDate(issued) : '', of, about].filter(Boolean).join(' ')
}

const lowerFirst = (text: string) => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1)

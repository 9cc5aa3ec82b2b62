import type { StaffKind } from '#law/pay/held-step.ts'
import { findRank, type Rank } from '#law/pay/rank.ts'
import { isScaleGroup, type ScaleGroup } from '#law/pay/scale.ts'
import type { PlainDate } from '#lib/date.ts'
import { fold } from './words.ts'
import type { Fields } from './fields.ts'

const staffWords: readonly (readonly [start: RegExp, StaffKind])[] = [
  [/^can bo/, 'cadre'],
  [/^(cong chuc|chuyen gia|tham phan|kiem sat vien)/, 'civil-servant'],
  [/^(vien chuc|giao vien|giang vien|nha giao|bac si|dieu duong|y si|duoc si|ky su)/, 'public-employee'],
  [/^(nhan vien|nguoi lao dong|nld|lao dong|hop dong|hdld)/, 'contract-worker'],
]

/** Whose staff a case speaks of; undefined when it does not say. */
export function readStaff(input: Fields): StaffKind | undefined {
  if (!input.has('subject')) return undefined
  const words = fold(input.text('subject'))
  const known = staffWords.find(([start]) => start.test(words))
  return known ? known[1] : input.fail('subject', `chưa biết đối tượng “${input.text('subject')}”`)
}

const code = /\b(?:\d{2}[a-z]?\.\d{3}|V\.?\d{2}\.\d{2}(?:\.\d{2})?)\b/

export function readRank(input: Fields, on: PlainDate): Rank | undefined {
  const name = ['code', 'rank', 'subject'].find((field) => input.has(field) && code.test(input.text(field)))
  const found = name === undefined ? undefined : code.exec(input.text(name))?.[0]
  return found === undefined ? undefined : findRank(found, on)
}

const groupWords: Readonly<Record<string, ScaleGroup>> = {
  lai_xe: 'driver',
  laixe: 'driver',
  ktv_danh_may: 'typing-technician',
  ky_thuat_vien_danh_may: 'typing-technician',
  ktvdanhmay: 'typing-technician',
  nhan_vien_ky_thuat: 'technician',
  ky_thuat: 'technician',
  kythuat: 'technician',
  nhan_vien_danh_may: 'typist',
  danh_may: 'typist',
  danhmay: 'typist',
  bao_ve: 'guard',
  baove: 'guard',
  van_thu: 'clerk',
  vanthu: 'clerk',
  phuc_vu: 'attendant',
  phucvu: 'attendant',
}

/** 'A2.1', 'loại B', 'B4_LAIXE', '36 tháng' (any scale of that term: A1, whose steps such a case never names). */
export function parseGroup(text: string): ScaleGroup | undefined {
  const plain = text.trim().replace(/^loại\s+/i, '')
  if (isScaleGroup(plain)) return plain
  if (isScaleGroup(plain.toUpperCase())) return plain.toUpperCase() as ScaleGroup
  const words = fold(plain)
  if (words.startsWith('36 thang')) return 'A1'
  if (words.startsWith('24 thang')) return 'B'
  if (/^(60 thang|chuyen gia cao cap)/.test(words)) return 'CGCC'
  return groupWords[words.replace(/^(?:b4|bang 4|nhan vien)\s+/, '').replaceAll(' ', '_')]
}

/** The scale a case names, by `group` or `grade`, or by the code of its subject. */
export function readGroup(input: Fields, on: PlainDate, names: readonly string[] = ['group', 'grade']): ScaleGroup {
  const name = names.find((field) => input.has(field))
  if (name !== undefined) {
    return parseGroup(input.text(name)) ?? input.fail(name, `chưa biết bảng lương “${input.text(name)}”`)
  }
  return readRank(input, on)?.group ?? input.fail(names[0]!, 'thiếu')
}

import { nfc } from '#lib/text.ts'
import { idNumberOf, type Somebody } from './people.ts'

type Written = { readonly identity?: Readonly<Record<string, string | null>>; readonly ethnicity?: string }

/** What is wrong in somebody's record, for the workbench of data to find. */
export type Fault = { readonly written: Written; readonly spelling?: string; readonly wrongStep: boolean }

const right: Fault = { written: {}, wrongStep: false }
const ethnicSpellings = ['Kinh', 'dân tộc Kinh', 'KINH', 'Tay']
const institutionSpellings = ['ĐH Hạ Long', 'Đại học Mỏ Địa chất', 'ĐHSP Hà Nội', 'HV Hành chính QG']

/** One person in some hundreds has one of these, always the same one. */
const faults: readonly ((who: Somebody) => Fault)[] = [
  (who) => ({ ...right, written: { identity: { id_number: otherSex(who) } } }),
  () => ({ ...right, written: { identity: { birth_on: null, id_number: null } } }),
  () => ({ ...right, wrongStep: true }),
  ({ ordinal }) => ({ ...right, written: { ethnicity: ethnicSpellings[ordinal % ethnicSpellings.length]! } }),
  ({ ordinal }) => ({ ...right, spelling: institutionSpellings[ordinal % institutionSpellings.length]! }),
  (who) => ({ ...right, written: { identity: { id_number: otherYear(who) } } }),
]

const oneIn = 167

export const faultOf = (who: Somebody): Fault =>
  who.ordinal % oneIn === 41 ? faults[Math.floor(who.ordinal / oneIn) % faults.length]!(who) : right

/** Số định danh ghi nhầm giới tính */
const otherSex = (who: Somebody) => idNumberOf({ ...who, sex: who.sex === 'male' ? 'female' : 'male' })

/** Số định danh ghi nhầm năm sinh */
const otherYear = (who: Somebody) => idNumberOf({ ...who, bornOn: `${Number(who.bornOn.slice(0, 4)) - 1}-01-01` })

/** 'Nguyễn Thị Ánh' → 'Nguyen Thi Anh': as a list without marks has it. */
export const withoutMarks = (name: string): string =>
  nfc(name.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D'))

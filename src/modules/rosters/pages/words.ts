import { moment, number } from '#ui/format.ts'
import type { Tone } from '#ui/Badge.tsx'
import type { Counts, ImportRow } from '../api.ts'
import { type ImportState, type Reading, readingTitles } from '../model.ts'

export const states: Readonly<Record<ImportState, { readonly tone: Tone; readonly says: string }>> = {
  preview: { tone: 'waits', says: 'Chờ xác nhận' },
  confirmed: { tone: 'done', says: 'Đã nhập' },
  withdrawn: { tone: 'danger', says: 'Đã rút' },
  discarded: { tone: 'draft', says: 'Đã bỏ' },
}

export const readingWords: Readonly<Record<Reading, { readonly tone: Tone; readonly says: string }>> = {
  accepted: { tone: 'done', says: readingTitles.accepted },
  warning: { tone: 'waits', says: readingTitles.warning },
  held: { tone: 'danger', says: readingTitles.held },
}

export const encodingWords: Readonly<Record<string, string>> = {
  Unicode: 'Chữ Unicode',
  TCVN3: 'Chữ TCVN3 kiểu cũ (phông .VnTime), đã chuyển sang Unicode',
  VNI: 'Chữ VNI kiểu cũ (phông VNI-Times), đã chuyển sang Unicode',
}

type Who = Pick<
  ImportRow,
  'state' | 'uploadedAt' | 'uploadedBy' | 'confirmedAt' | 'confirmedBy' | 'withdrawnAt' | 'withdrawnBy'
>

/** Who did the last thing to it, and when. */
export function lastAct({ state, ...row }: Who): string {
  if (state === 'withdrawn') return by('Rút', row.withdrawnAt, row.withdrawnBy)
  if (state === 'confirmed') return by('Nhập', row.confirmedAt, row.confirmedBy)
  return by('Tải lên', row.uploadedAt, row.uploadedBy)
}

const by = (act: string, at: string | null, who: string | null) =>
  `${act} ${at ? `lúc ${moment(at)}` : ''}, ${who ?? ''}`

/** What pressing "Xác nhận" will do, in numbers. */
export function confirmWords({ accepted, imported, new: fresh, changed, held }: Counts): string {
  const waits = held > 0 ? `, giữ lại ${number(held)} dòng chờ sửa` : ''
  if (imported > 0) return `Nhập tiếp ${number(accepted - imported)} người vừa được sửa${waits}.`
  return `Thêm ${number(fresh)} người, thay đổi ${number(changed)} người${waits}.`
}

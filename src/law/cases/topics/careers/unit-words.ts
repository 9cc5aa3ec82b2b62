import type { UnitKind } from '#law/units/dong-trieu.ts'
import type { OldUnit } from '#law/units/successor.ts'
import type { UnitCalled } from '#law/units/unit-lookup.ts'
import { nfc, squeeze } from '#lib/text.ts'
import type { Fields } from '../../fields.ts'
import { fold } from '../../words.ts'

const kinds: readonly (readonly [RegExp, UnitKind])[] = [
  [/^(phường\s+|p\.\s*)/i, 'ward'],
  [/^(xã\s+|x\.\s*)/i, 'commune'],
]

/** 'Phường Đức Chính', 'P. Đức Chính', 'UBND phường Đức Chính', 'Đức Chính' */
export function parseUnit(text: string): UnitCalled {
  const plain = squeeze(nfc(text)).replace(/^(UBND|[ỦU][ỷy]? ban nhân dân)\s+/i, '')
  const found = kinds.find(([start]) => start.test(plain))
  return found ? { kind: found[1], name: plain.replace(found[0], '') } : { kind: null, name: plain }
}

/** 'Phường Đức Chính (07093)', '07093', 'Phường Đức Chính' */
export function readOldUnit(input: Fields, name: string): OldUnit {
  const text = input.text(name)
  const [, called = '', code = null] = /^(.*?)\s*\(?(\d{2,})?\)?\s*$/.exec(text) ?? []
  if (code !== null && !/^\d{5}$/.test(code)) input.fail(name, `mã đơn vị phải gồm 5 chữ số: “${code}”`)
  if (called === '' && code === null) input.fail(name, 'thiếu tên hoặc mã đơn vị')
  return { called: called === '' ? null : parseUnit(called), code }
}

export type Town = 'town' | 'city' | 'office'

/** Thị xã, thành phố Đông Triều, hay một phòng, ban của cấp huyện */
export function readTown(text: string): Town | undefined {
  const words = fold(text)
    .replaceAll('.', ' ')
    .replace(/^(ubnd|uy ban nhan dan) /, '')
    .replaceAll(/ +/g, ' ')
  if (/^(thi xa|tx) dong trieu( \(205\))?$/.test(words)) return 'town'
  if (/^(thanh pho|tp) dong trieu( \(205\))?$/.test(words)) return 'city'
  return /^(phong|ban|van phong|thanh tra|trung tam) .*(thi xa|tx|thanh pho|tp) dong trieu$/.test(words)
    ? 'office'
    : undefined
}

export const isProvince = (text: string) => /^(tinh )?quang ninh( \(22\))?$/.test(fold(text))

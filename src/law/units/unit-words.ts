import type { Unit, UnitKind } from './dong-trieu.ts'

export const kindWords: Readonly<Record<UnitKind, string>> = { ward: 'Phường', commune: 'Xã' }

/** 'Phường Đức Chính' */
export const unitName = ({ kind, name }: Unit) => `${kindWords[kind]} ${name}`

/** 'Phường Đức Chính (07093)' */
export const unitTitle = (unit: Unit) => `${unitName(unit)} (${unit.code})`

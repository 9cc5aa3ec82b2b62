import { addMonths, type PlainDate } from '#lib/date.ts'
import { someDay, yearsLater } from '../days.ts'
import type { Somebody } from '../people.ts'
import { lastDay, type Town } from '../town.ts'
import type { Holding } from './holding.ts'

type Paper = { readonly kind: string; readonly level: string; readonly language?: string; readonly share: number }

const teachers: readonly Paper[] = [
  { kind: 'informatics', level: 'basic', share: 0.6 },
  { kind: 'foreign-language', level: 'B', language: 'Tiếng Anh', share: 0.4 },
  { kind: 'political-theory', level: 'elementary', share: 0.3 },
]
const officials: readonly Paper[] = [
  { kind: 'state-management', level: 'expert', share: 0.7 },
  { kind: 'political-theory', level: 'intermediate', share: 0.55 },
  { kind: 'informatics', level: 'B', share: 0.6 },
  { kind: 'foreign-language', level: 'B', language: 'Tiếng Anh', share: 0.5 },
]
const leaders: readonly Paper[] = [
  { kind: 'state-management', level: 'principal', share: 0.35 },
  { kind: 'political-theory', level: 'advanced', share: 0.4 },
]

/** Chứng chỉ lý luận chính trị, quản lý nhà nước, ngoại ngữ, tin học */
export function writeCertificates(town: Town, { who, seat, startedOn }: Holding): void {
  const usual =
    seat.track === 'official' || seat.track === 'clerk' || seat.track === 'accountant' ? officials : teachers
  if (seat.track === 'guard' || seat.track === 'driver') return
  for (const { kind, level, language = null, share } of [...usual, ...(seat.leads || seat.office ? leaders : [])]) {
    if (!who.chance.happens(share)) continue
    const awarded = someDay(who.chance, addMonths(startedOn, -12), addMonths(startedOn, 150))
    if (awarded > lastDay) continue
    const values = {
      person_id: who.id,
      entry_id: town.ledger.ids.next(),
      kind,
      language,
      level,
      institution: kind === 'political-theory' ? 'Trường Chính trị tỉnh (mẫu)' : 'Trung tâm bồi dưỡng (mẫu)',
      mode: 'in-service',
      awarded_on: awarded,
      paper: `CC${awarded.slice(2, 4)}-${who.ordinal}`,
    }
    const by = town.acts.of(awarded < startedOn ? startedOn : awarded)
    town.ledger.once('certificate', { from: awarded, values }, { by })
  }
}

/** Đảng viên */
export function writeParty(town: Town, { id, chance, bornOn }: Somebody, seenOn: PlainDate, share: number): void {
  if (!chance.happens(share)) return
  const joined = someDay(chance, yearsLater(bornOn, 22), yearsLater(bornOn, 36))
  if (joined > addMonths(lastDay, -13)) return
  const values = {
    person_id: id,
    entry_id: town.ledger.ids.next(),
    kind: 'party',
    organisation: 'Đảng Cộng sản Việt Nam',
    role: 'Đảng viên',
    joined_on: joined,
    official_on: addMonths(joined, 12),
  }
  town.ledger.once('membership', { from: joined, values }, { by: town.acts.of(joined < seenOn ? seenOn : joined) })
}

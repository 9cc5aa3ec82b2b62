import { withdraw } from '#db/history.ts'
import type { FactTable } from '#db/tables.ts'
import { finding } from '#law/kit/finding.ts'
import { Refusal } from '#law/kit/refusal.ts'
import { type PlainDate, viDate } from '#lib/date.ts'
import { ensureNothingLeft } from '#modules/organisation/service.ts'
import type { DecisionKind, Item } from './model.ts'

/** What a revoking decision takes back, as it stood when it was drafted. */
export type Revoked = {
  readonly source: string
  readonly number: string
  readonly signedOn: PlainDate
  readonly subject: string
  readonly reason: string
}

export const revocationItem = (personId: string, effect: Revoked): Item<Revoked> => ({
  personId,
  effect,
  basis: finding(
    effect.number,
    `Thu hồi Quyết định số ${effect.number} ngày ${viDate(effect.signedOn)}. Lý do: ${effect.reason}`,
  ),
})

/** Thu hồi quyết định: what its signing had written is withdrawn, and what had held before holds again. */
export const revocation: DecisionKind<Revoked> = {
  kind: 'revocation',
  name: 'Thu hồi quyết định',
  propose: () => Promise.reject(new Error('a revocation is drafted from the decision it revokes')),
  verify: async () => {},
  wording([line = none()]) {
    const { number, signedOn, subject, reason } = line.effect
    const ofUnits = isOfUnit(line)
    const named = `Quyết định số ${number} ngày ${viDate(signedOn)} ${lowerFirst(subject)}`
    return {
      subject: `Về việc thu hồi Quyết định số ${number} ngày ${viDate(signedOn)}`,
      bases: [],
      articles: [
        `Thu hồi ${named}. Lý do: ${reason.replace(/[.;]+$/, '')}.`,
        ofUnits
          ? 'Tên, loại, mã, cấp trên của các đơn vị có tên trong danh sách kèm theo, biên chế và vị trí công tác của những người ở các đơn vị đó trở lại như trước khi có Quyết định bị thu hồi.'
          : 'Các chế độ, mức lương và thời gian tính nâng bậc lương của những người có tên trong danh sách kèm theo trở lại như trước khi có Quyết định bị thu hồi.',
      ],
      recipients: ['Lưu: VT'],
      annexTitle: ofUnits
        ? 'Danh sách đơn vị trong Quyết định bị thu hồi'
        : 'Danh sách những người có tên trong Quyết định bị thu hồi',
      columns: [],
    }
  },
  cells: () => [],
  does: (items) =>
    `Đưa ${items.some(isOfUnit) ? '' : 'hồ sơ của '}${items.length} ${items.some(isOfUnit) ? 'đơn vị' : 'người'} trở lại như trước khi có quyết định bị thu hồi`,
  async apply(tx, lines, source) {
    const [{ effect } = none()] = lines
    const resting = await withdraw(tx, effect.source, source)
    if (resting.length > 0) throw new Refusal('conflict', restedOn(effect.number, resting))
    await ensureNothingLeft(tx, source.agencyId, lines.flatMap(unitOf))
  },
}

const unitOf = (line: object) => ('unitId' in line && typeof line.unitId === 'string' ? [line.unitId] : [])
const isOfUnit = (line: object) => unitOf(line).length > 0

const none = (): never => {
  throw new Error('a revocation without people')
}

const lowerFirst = (text: string) => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1)

const words: Partial<Record<FactTable, string>> = {
  salary_step: 'bậc lương',
  beyond_top_step: 'phụ cấp thâm niên vượt khung',
  unit_profile: 'đơn vị',
  staff_quota: 'biên chế',
  posting: 'vị trí công tác',
  discipline: 'kỷ luật',
  absence: 'thời gian nghỉ',
}

const restedOn = (number: string, tables: readonly FactTable[]) =>
  `Chưa thu hồi được Quyết định số ${number}: đã có việc ghi sau dựa trên nó (${tables.map((table) => words[table] ?? 'dữ kiện khác').join(', ')}). ` +
  'Hãy thu hồi các quyết định sau, hoặc rút các đính chính sau, rồi làm lại.'

import type { Db } from '#db/connect.ts'
import { newId } from '#lib/id.ts'
import { type PlainDate, todayInVietnam, viDate } from '#lib/date.ts'
import { Refusal } from '#law/kit/refusal.ts'
import type { Agency, Context } from '#modules/access/model.ts'
import { act } from '#modules/access/service.ts'
import type { AgencySettings, EditAgency } from './api.ts'
import * as store from './store.ts'

type Row = Awaited<ReturnType<typeof store.findAgency>>

const agencyOf = ({ agency_id, code, name, governing_body, head, place, symbol, kind }: Row): Agency => ({
  id: agency_id,
  code,
  name,
  governingBody: governing_body,
  head,
  place,
  symbol,
  kind,
})

const settingsOf = (row: Row): AgencySettings => ({
  ...agencyOf(row),
  today: row.today ?? todayInVietnam(),
  version: row.version,
})

export const agencySettings = async ({ db, agency }: Context) => settingsOf(await store.findAgency(db, agency.id))

export function ensureWholeAgency({ scope }: Context): void {
  if (!scope.all)
    throw new Refusal('forbidden', 'Việc này chung cho cả cơ quan; phạm vi được phân công chỉ là một đơn vị.')
}

/** Sửa thông tin cơ quan. */
export function editAgency(ctx: Context, wanted: EditAgency): Promise<{ done: true }> {
  ensureWholeAgency(ctx)
  return act(ctx, async (tx, record) => {
    const held = await store.lockAgency(tx, ctx.agency.id)
    if (held.version !== wanted.version) {
      const says = 'Thông tin cơ quan vừa được người khác sửa. Hãy xem bản mới rồi sửa lại.'
      throw new Refusal('conflict', says, [], { current: settingsOf(held) })
    }
    await store.updateAgency(tx, ctx.agency.id, wanted)
    record({
      act: 'organisation.edit-agency',
      says: `Sửa thông tin cơ quan: ${wanted.name}`,
      subjectKind: 'agency',
      subjectId: ctx.agency.id,
    })
    return { done: true } as const
  })
}

/** Đặt ngày của cơ quan mẫu. A real agency's day is today in Vietnam, whatever anybody wishes. */
export function setToday(ctx: Context, { today }: { today: PlainDate }): Promise<{ done: true }> {
  ensureWholeAgency(ctx)
  return act(ctx, async (tx, record) => {
    const { kind } = await store.lockAgency(tx, ctx.agency.id)
    if (kind !== 'sample')
      throw new Refusal('forbidden', 'Chỉ đặt được ngày cho cơ quan mẫu. Cơ quan thật luôn dùng ngày hôm nay.')
    await store.setToday(tx, ctx.agency.id, today)
    record({
      act: 'organisation.set-today',
      says: `Đặt ngày của cơ quan mẫu là ${viDate(today)}`,
      subjectKind: 'agency',
      subjectId: ctx.agency.id,
    })
    return { done: true } as const
  })
}

export type NewAgency = Omit<Agency, 'id' | 'kind'> & {
  /** The day a sample's clock stands at; null: a real agency. */
  readonly sampleDay: PlainDate | null
}

/** Mở một cơ quan. Refuses a code that is taken or not made of a–z, 0–9 and hyphens. */
export async function createAgency(db: Db, { sampleDay, ...wanted }: NewAgency): Promise<Agency> {
  if (!/^[a-z0-9][a-z0-9-]{1,39}$/.test(wanted.code)) {
    throw new Refusal('invalid', 'Mã cơ quan gồm 2–40 chữ thường không dấu, chữ số, dấu gạch nối.')
  }
  const agency: Agency = { ...wanted, id: newId(), kind: sampleDay ? 'sample' : 'live' }
  const { id, governingBody, ...rest } = agency
  return act(commandContext(db, agency, sampleDay ?? todayInVietnam()), async (tx, record) => {
    const made = await tx
      .insertInto('agency')
      .values({ ...rest, agency_id: id, governing_body: governingBody, today: sampleDay })
      .onConflict((conflict) => conflict.column('code').doNothing())
      .returning('agency_id')
      .executeTakeFirst()
    if (!made) throw new Refusal('conflict', `Mã cơ quan “${agency.code}” đã có. Hãy chọn mã khác.`)
    record({
      act: 'organisation.create-agency',
      says: `Mở cơ quan ${agency.name}`,
      subjectKind: 'agency',
      subjectId: id,
    })
    return agency
  })
}

/** The agency of this code and its day of today. */
export async function findAgencyByCode(
  db: Db,
  code: string,
): Promise<{ agency: Agency; today: PlainDate } | undefined> {
  const row = await store.findAgencyByCode(db, code)
  return row && { agency: agencyOf(row), today: row.today ?? todayInVietnam() }
}

const commandLine = '00000000-0000-0000-0000-000000000000'

/** Whoever runs a command on the server: no account, the reach of the whole agency. */
export function commandContext(db: Db, agency: Agency, today: PlainDate): Context {
  const actor = { accountId: commandLine, username: '', fullName: 'Dòng lệnh trên máy chủ', personId: null, grants: [] }
  return { db, agency, actor, today, scope: { all: true, units: [], own: null }, address: null, once: null }
}

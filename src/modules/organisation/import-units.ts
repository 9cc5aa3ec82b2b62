import type { Tx } from '#db/connect.ts'
import type { Source } from '#db/history.ts'
import type { PlainDate } from '#lib/date.ts'
import { newId } from '#lib/id.ts'
import { nfc, squeeze } from '#lib/text.ts'
import type { Context } from '#modules/access/model.ts'
import { rebuildClosure } from './closure.ts'
import { lockTree } from './unit-guards.ts'
import * as store from './unit-store.ts'

/**
 * The unit of each name, by the names as given: found blind to accents among the units of `from`, or made at the root,
 * in the order of the names. A unit known only from a later day is taken to have stood since `from`.
 */
export async function findOrCreateUnits(
  tx: Tx,
  ctx: Context,
  names: readonly string[],
  from: PlainDate,
  source: Source,
): Promise<Map<string, string>> {
  await lockTree(tx, ctx)
  const found = await store.unitsNamed(tx, ctx.agency.id, [...new Set(names.map(clean))], from)
  const ids = new Map(found.flatMap(({ key, unitId }) => (unitId ? [[key, unitId] as const] : [])))
  const fresh = firstOfEach(found.filter(({ key }) => !ids.has(key)))
  for (const { key } of fresh) ids.set(key, newId())
  const next = await store.nextPosition(tx, ctx.agency.id, null)
  const made = fresh.map(({ name, key }, at) => ({
    unitId: ids.get(key)!,
    name,
    parentId: null,
    position: next + at,
    kind: null,
    code: null,
    span: { from },
  }))
  const earlier = firstOfEach(found.filter(({ until }) => until !== null)).map(
    ({ unitId, oldName, position, kind, code, until }) => ({
      unitId: unitId!,
      name: oldName!,
      parentId: null,
      position,
      kind,
      code,
      span: { from, until },
    }),
  )
  if (made.length > 0)
    await store.insertUnits(
      tx,
      ctx.agency.id,
      made.map(({ unitId }) => unitId),
    )
  const written = [...made, ...earlier]
  if (written.length > 0) {
    await store.writeProfiles(tx, written, source)
    await rebuildClosure(
      tx,
      written.map(({ unitId }) => unitId),
      { from },
      source,
    )
  }
  const keys = new Map(found.map(({ name, key }) => [name, key]))
  return new Map(names.map((name) => [name, ids.get(keys.get(clean(name))!)!]))
}

const clean = (name: string) => squeeze(nfc(name))

const firstOfEach = (found: readonly store.Named[]) =>
  [...new Map(found.toReversed().map((one) => [one.key, one])).values()].toReversed()

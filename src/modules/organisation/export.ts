import { viDate } from '#lib/date.ts'
import { writeXlsx } from '#sheets/write.ts'
import type { Context } from '#modules/access/model.ts'
import { look } from '#modules/access/service.ts'
import type { UnitsExport } from './api.ts'
import { arrangeUnits, balanceWords, kindsIn, type Strength, sumOf, withStrength } from './arrange.ts'
import { staffKindNames, type UnitKind, unitKindNames } from './model.ts'
import { unitTree } from './tree.ts'

/** The tree as it stands on the screen: the same units and kinds; each figure in a column of its own. */
export function unitsSheet(ctx: Context, { day = ctx.today, knownAt, ...filters }: UnitsExport) {
  return look(ctx, async (tx, record) => {
    const every = withStrength(await unitTree({ ...ctx, db: tx }, { day, knownAt }))
    const rows = arrangeUnits(every, filters)
    const kinds = kindsIn(every)
    record({
      act: 'organisation.export-units',
      says: `Xuất danh sách ${rows.length} đơn vị ra Excel`,
      detail: { ...filters, day, rows: rows.length },
    })
    const cells = ({ whole, all }: ReturnType<typeof sumOf>) => [
      ...kinds.flatMap((staff) => pair(whole[staff])),
      ...pair(all),
      balanceWords(all),
    ]
    const content = await writeXlsx({
      sheetName: 'Đơn vị',
      title: `Đơn vị và biên chế ngày ${viDate(day)}`,
      columns: [
        { heading: 'Đơn vị', kind: 'text', width: 40 },
        { heading: 'Thuộc', kind: 'text', width: 40 },
        { heading: 'Loại', kind: 'text', width: 18 },
        { heading: 'Mã', kind: 'text', width: 10 },
        ...[...kinds.map((staff) => staffKindNames[staff]), 'Cộng'].flatMap(headings),
        { heading: 'So với biên chế', kind: 'text', width: 14 },
      ],
      rows: [
        ...rows.map((row) => [
          row.name,
          row.path.split(' › ').slice(0, -1).join(' › '),
          kindName(row.kind),
          row.code,
          ...cells(row),
        ]),
        ...(rows.length === every.length ? [['Toàn bộ', '', '', '', ...cells(sumOf(every))]] : []),
      ],
    })
    return { fileName: `Đơn vị ${day}.xlsx`, content }
  })
}

const kindName = (kind: UnitKind | null) => (kind ? unitKindNames[kind] : '')

const pair = ({ people, quota }: Strength) => [people, quota]

const headings = (name: string) =>
  [`${name}: có mặt`, `${name}: biên chế`].map((heading) => ({ heading, kind: 'number', width: 13 }) as const)

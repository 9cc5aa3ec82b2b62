import { type Finding, finding } from '#law/kit/finding.ts'
import { type Parameter, parameter } from '#law/kit/parameter.ts'
import type { PlainDate } from '#lib/date.ts'
import { civilServantRanks } from './rank-civil-servant.ts'
import { publicEmployeeRanks } from './rank-public-employee.ts'
import type { RankRow } from './rank-row.ts'
import type { ScaleGroup } from './scale.ts'

/** Ngạch công chức hoặc chức danh nghề nghiệp viên chức */
export type Rank = { readonly code: string; readonly title: string; readonly group: ScaleGroup }

const byCode = Map.groupBy([...civilServantRanks, ...publicEmployeeRanks], ({ code }) => code)

/** One parameter for each code: its title and scale, from day to day. */
export const rankParameters: ReadonlyMap<string, Parameter<Rank>> = new Map(
  [...byCode].map(([code, rows]) => [code, rankParameter(code, rows)]),
)

function rankParameter(code: string, rows: readonly RankRow[]): Parameter<Rank> {
  const eras = rows
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
    .map(({ title, group, from, cites }) => ({ from, value: { code, title, group }, cites, checked: null }))
  return parameter(`Mã ${code}`, eras)
}

/** Undefined when no law of that day knows the code. */
export function findRank(code: string, on: PlainDate): Rank | undefined {
  const known = rankParameters.get(code)
  const first = known?.eras[0]
  return known && first && first.from <= on ? known.valueOn(on) : undefined
}

/** The same, with the sentence and the article. */
export function rankFinding(code: string, on: PlainDate): Finding<Rank> | undefined {
  const rank = findRank(code, on)
  if (rank === undefined) return undefined
  return finding(
    rank,
    () => `Mã ${code} là ${rank.title}, xếp lương ${rank.group}`,
    () => ({
      from: [rankParameters.get(code)!.on(on)],
    }),
  )
}

export const ranksOn = (on: PlainDate): readonly Rank[] =>
  [...rankParameters.keys()].flatMap((code) => findRank(code, on) ?? [])

import { levelNames } from '#law/evaluation/score-level.ts'
import type { Level } from '#law/evaluation/score-level.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import type { PlainDate } from '#lib/date.ts'
import { assess, atLeast, type Condition, type Eligibility, must } from './conditions.ts'
import {
  advancedWorkerLaw,
  grassrootsFighterLaw,
  nationalFighterLaw,
  provinceFighterLaw,
  provinceLetterLaw,
} from './emulation-law.ts'
import { runOfYears } from './runs.ts'

/** Phạm vi ảnh hưởng của sáng kiến, đề tài; none: không có */
export type Scope = 'none' | 'grassroots' | 'province' | 'national'

/** What is not given is examined apart. */
export type Merits = {
  readonly level?: Level | undefined
  readonly isAdvancedWorker?: boolean | undefined
  readonly scope?: Scope | undefined
  readonly grassrootsYears?: readonly number[] | undefined
  readonly provinceYears?: readonly number[] | undefined
  readonly goodYears?: readonly number[] | undefined
  readonly excellentYears?: readonly number[] | undefined
  readonly initiatives?: number | undefined
}

const levels: readonly Level[] = ['failed', 'completed', 'good', 'excellent']
const scopes: readonly Scope[] = ['none', 'grassroots', 'province', 'national']

const levelReached = (has: Level | undefined, wanted: Level) =>
  has === undefined ? undefined : levels.indexOf(has) >= levels.indexOf(wanted)

const scopeReached = (has: Scope | undefined, wanted: Scope) =>
  has === undefined ? undefined : scopes.indexOf(has) >= scopes.indexOf(wanted)

const runOf = (years: readonly number[] | undefined) => years && runOfYears(years)

/** Lao động tiên tiến */
export function advancedWorker({ level }: Merits, lawOn: PlainDate): Finding<Eligibility> {
  const law = advancedWorkerLaw.on(lawOn)
  const wanted = law.value.level
  const conditions = [
    must('level', levelReached(level, wanted), `Xếp loại từ ${levelNames[wanted].toLowerCase()} trở lên`),
    must('spirit', undefined, 'Tinh thần, phong trào thi đua, theo tiêu chuẩn của tỉnh'),
  ]
  return assess('Lao động tiên tiến', conditions, law)
}

/** Chiến sĩ thi đua cơ sở */
export function grassrootsFighter(one: Merits, lawOn: PlainDate): Finding<Eligibility> {
  const law = grassrootsFighterLaw.on(lawOn)
  const reached = levelReached(one.level, advancedWorkerLaw.valueOn(lawOn).level)
  const isAdvanced = reached === false ? false : one.isAdvancedWorker
  const conditions = [
    must('advanced-worker', isAdvanced, 'Danh hiệu Lao động tiên tiến'),
    must('initiative', scopeReached(one.scope, law.value.scope), 'Có sáng kiến được cơ sở công nhận hoặc đề tài'),
  ]
  return assess('Chiến sĩ thi đua cơ sở', conditions, law)
}

/** Chiến sĩ thi đua cấp bộ, cấp tỉnh */
export function provinceFighter(one: Merits, lawOn: PlainDate): Finding<Eligibility> {
  const law = provinceFighterLaw.on(lawOn)
  const { grassrootsRun, scope } = law.value
  const run = runOf(one.grassrootsYears)
  const conditions = [
    atLeast('grassroots-run', run, grassrootsRun, 'Liên tục Chiến sĩ thi đua cơ sở', 'lần'),
    must('initiative-scope', scopeReached(one.scope, scope), 'Sáng kiến, đề tài có phạm vi ảnh hưởng cấp bộ, cấp tỉnh'),
  ]
  return assess('Chiến sĩ thi đua cấp bộ, cấp tỉnh', conditions, law)
}

export type NationalEligibility = Eligibility & { readonly applyYear: number | undefined }

/** Chiến sĩ thi đua toàn quốc; two provincial titles run on where each is one cycle after the other */
export function nationalFighter(one: Merits, lawOn: PlainDate): Finding<NationalEligibility> {
  const law = nationalFighterLaw.on(lawOn)
  const { provinceRun, cycle, grassrootsYears, isNextYear } = law.value
  const years = one.provinceYears
  const last = years?.length ? Math.max(...years) : undefined
  const run = years && cyclesUpTo(last, years, cycle)
  const conditions: Condition[] = [
    atLeast('province-run', run, provinceRun, 'Liên tục Chiến sĩ thi đua cấp bộ, cấp tỉnh', 'lần'),
    ...(grassrootsYears === null ? [] : [grassrootsBehind(one, last, grassrootsYears)]),
    must('initiative-scope', scopeReached(one.scope, 'national'), 'Sáng kiến, đề tài có phạm vi ảnh hưởng toàn quốc'),
  ]
  const found = assess('Chiến sĩ thi đua toàn quốc', conditions, law)
  const applyYear = isNextYear && last !== undefined ? last + 1 : undefined
  const asked = applyYear === undefined ? [] : [finding(applyYear, `Xét vào năm liền kề: năm ${applyYear}`)]
  return finding({ ...found.value, applyYear }, found.says, { from: [...found.from, ...asked] })
}

function cyclesUpTo(last: number | undefined, years: readonly number[], cycle: number): number {
  let run = 0
  for (let year = last; year !== undefined && years.includes(year); year -= cycle) run += 1
  return run
}

function grassrootsBehind({ grassrootsYears }: Merits, last: number | undefined, wanted: number): Condition {
  const upTo = last ?? Number.POSITIVE_INFINITY
  const run = grassrootsYears && runOfYears(grassrootsYears.filter((year) => year <= upTo))
  const reaches = last === undefined || grassrootsYears?.includes(last) !== false
  return atLeast('grassroots-run', reaches ? run : 0, wanted, 'Liên tục Chiến sĩ thi đua cơ sở', 'năm')
}

/** Bằng khen cấp tỉnh: năm xếp loại và sáng kiến, or a run of titles where the law takes it instead */
export function provinceLetter(one: Merits, lawOn: PlainDate): Finding<Eligibility> {
  const law = provinceLetterLaw.on(lawOn)
  const { fighterRun, level, years, initiatives } = law.value
  const run = runOf(one.grassrootsYears)
  if (fighterRun !== null && run !== undefined && run >= fighterRun)
    return assess('Bằng khen cấp tỉnh', [fighters(run, fighterRun)], law)
  const held = level === 'good' ? one.goodYears : one.excellentYears
  const conditions = [
    atLeast('level', runOf(held), years, `Liên tục ${levelNames[level].toLowerCase()}`, 'năm'),
    atLeast('initiative', one.initiatives, initiatives, 'Sáng kiến được cơ sở công nhận', 'sáng kiến'),
  ]
  const nothingElse = held === undefined && one.initiatives === undefined
  const isByRun = fighterRun !== null && run !== undefined && nothingElse
  return assess('Bằng khen cấp tỉnh', isByRun ? [fighters(run, fighterRun)] : conditions, law)
}

const fighters = (run: number, min: number) =>
  atLeast('grassroots-run', run, min, 'Liên tục Chiến sĩ thi đua cơ sở', 'lần')

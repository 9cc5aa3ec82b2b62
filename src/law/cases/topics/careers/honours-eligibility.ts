import type { Level } from '#law/evaluation/score-level.ts'
import type { Condition, Eligibility, What } from '#law/honours/conditions.ts'
import {
  advancedWorker,
  grassrootsFighter,
  type Merits,
  nationalFighter,
  provinceFighter,
  provinceLetter,
  type Scope,
} from '#law/honours/emulation.ts'
import { type Career, stateTitle } from '#law/honours/state-title.ts'
import type { StateTitle } from '#law/honours/state-title-law.ts'
import { type PlainDate, yearOf } from '#lib/date.ts'
import type { Answer, Topic } from '../../case.ts'
import type { Fields } from '../../fields.ts'
import { fold } from '../../words.ts'
import { type EmulationTitle, readTitle } from './award-words.ts'

export const eligibilityTopic: Topic = (input, lawOn): Answer => {
  const title = readTitle(input)
  if (title.includes('-') && title !== 'advanced-worker') return stateAnswer(title as StateTitle, input, lawOn)
  return emulationAnswer(title as EmulationTitle, input, lawOn)
}

function emulationAnswer(title: EmulationTitle, input: Fields, lawOn: PlainDate): Answer {
  const one = readMerits(title, input, lawOn)
  if (title === 'national') {
    const { applyYear, ...found } = nationalFighter(one, lawOn).value
    return {
      ...told(found, (one) => emulationCode(one, 'toàn quốc')),
      apply_year: found.isEligible ? applyYear : undefined,
    }
  }
  const rules = {
    'advanced-worker': advancedWorker,
    grassroots: grassrootsFighter,
    province: provinceFighter,
    letter: provinceLetter,
  }
  return told(rules[title](one, lawOn).value, (each) => emulationCode(each))
}

/** What a case may leave to be examined apart, and still be told that the rest is met */
const apart: readonly What[] = ['initiative-scope', 'spirit', 'achievement']

const told = ({ isEligible, unmet, unexamined }: Eligibility, code: (one: Condition) => string): Answer => ({
  eligible: isEligible && unexamined.some(({ what }) => !apart.includes(what)) ? null : isEligible,
  failed: unmet.map(code),
})

const plain: Readonly<Partial<Record<What, string>>> = {
  'advanced-worker': 'no_LDTT',
  initiative: 'no_initiative',
  medals: 'national_medals',
  science: 'no_science_standard',
}

const counted: Readonly<Partial<Record<What, string>>> = {
  'grassroots-run': 'CSTDCS_consecutive',
  'province-run': 'CSTD_tinh_consecutive',
  'grassroots-count': 'CSTDCS',
  gold: 'national_gold_after_NSUT',
  sector: 'sector',
  initiative: 'initiatives',
}

function emulationCode({ what, atLeast }: Condition, scope = 'tỉnh'): string {
  if (what === 'level') return atLeast === undefined ? 'level_below_HTTNV' : `years_at_level<${atLeast}`
  if (what === 'initiative-scope') return `initiative_scope<${scope}`
  return atLeast === undefined ? plain[what]! : `${counted[what]}<${atLeast}`
}

const levels: Readonly<Record<string, Level>> = {
  htxsnv: 'excellent',
  httnv: 'good',
  htnv: 'completed',
  khtnv: 'failed',
  'hoan thanh xuat sac nhiem vu': 'excellent',
  'hoan thanh tot nhiem vu': 'good',
  'hoan thanh nhiem vu': 'completed',
  'khong hoan thanh nhiem vu': 'failed',
}

const scopes: readonly (readonly [RegExp, Scope])[] = [
  [/khong|none/, 'none'],
  [/toan quoc|quoc gia|national/, 'national'],
  [/tinh|bo|nganh|thanh pho|province/, 'province'],
  [/co so|don vi|truong|huyen|xa|grassroots/, 'grassroots'],
]

function readMerits(title: EmulationTitle, input: Fields, lawOn: PlainDate): Merits {
  const years = (name: string) => (input.has(name) ? readYears(input, name, lawOn) : undefined)
  const needed = { province: 'CSTDCS_years', national: 'CSTD_tinh_years' } as const
  const field = title === 'province' || title === 'national' ? needed[title] : undefined
  if (field && !input.has(field)) input.fail(field, 'thiếu')
  const level = ['level', 'rating', 'evaluation'].find((name) => input.has(name))
  if (title === 'advanced-worker' && level === undefined) input.fail('level', 'thiếu')
  return {
    level: level === undefined ? undefined : readLevel(input, level),
    isAdvancedWorker: flag(input, 'LDTT', 'has_LDTT', 'is_LDTT'),
    scope: readScope(input),
    grassrootsYears: years('CSTDCS_years'),
    provinceYears: years('CSTD_tinh_years'),
    goodYears: years('HTTNV_years') ?? years('HTXSNV_years'),
    excellentYears: years('HTXSNV_years'),
    initiatives: input.wholeOr('initiatives_count', undefined),
  }
}

function readYears(input: Fields, name: string, lawOn: PlainDate): readonly number[] {
  const latest = yearOf(lawOn)
  return input.each(name, (item, at) => {
    const year = item.whole(at, { min: 1945, max: 2999 })
    return year <= latest ? year : item.fail(at, `năm ${year} sau ngày xét`)
  })
}

const readLevel = (input: Fields, name: string): Level =>
  levels[fold(input.text(name))] ?? input.fail(name, `chưa biết mức xếp loại “${input.text(name)}”`)

const flag = (input: Fields, ...names: readonly string[]): boolean | undefined => {
  const name = names.find((one) => input.has(one))
  return name === undefined ? undefined : input.flagOr(name, false)
}

/** Stated as null: there is none; not stated: examined apart */
function readScope(input: Fields): Scope | undefined {
  if (!input.has('initiative_scope')) {
    const has = flag(input, 'initiative_recognised', 'initiative_recognized', 'has_initiative', 'research_topic')
    const isNone = has === false || input.names().includes('initiative_scope')
    return has ? 'grassroots' : isNone ? 'none' : undefined
  }
  const words = input.text('initiative_scope')
  const scope = scopes.find(([shape]) => shape.test(fold(words)))?.[1]
  return scope ?? input.fail('initiative_scope', `chưa biết phạm vi “${words}”`)
}

const roles: readonly (readonly [RegExp, Career['role']])[] = [
  [/manager|quan ly/, 'manager'],
  [/research|nghien cuu/, 'researcher'],
  [
    /teacher|doctor|physician|artist|artisan|health worker|nurse|performer|giao vien|giang vien|bac si|nghe|y si|thay thuoc|nha giao/,
    'practitioner',
  ],
]

function readRole(input: Fields): Career['role'] {
  if (!input.has('role')) return 'practitioner'
  const words = input.text('role')
  return roles.find(([shape]) => shape.test(fold(words)))?.[1] ?? input.fail('role', `chưa biết vai trò “${words}”`)
}

const practiceNames = ['teaching_years_actual', 'teaching_years', 'technical_years', 'practice_years', 'years']
const hardNames = ['of_which_especially_difficult_area', 'of_which_border_island', 'of_which_hard_area']

function stateAnswer(title: StateTitle, input: Fields, lawOn: PlainDate): Answer {
  const practiceName = practiceNames.find((name) => input.has(name)) ?? practiceNameOf(title)
  const role = readRole(input)
  const practice = input.has(practiceName) ? input.number(practiceName, { max: 80 }) : undefined
  const hard = hardNames.find((name) => input.has(name))
  const hardAreaYears = hard === undefined ? undefined : input.number(hard)
  if (hardAreaYears && hardAreaYears > (practice ?? 80)) input.fail(hard!, 'nhiều hơn số năm làm nghề')
  const sector = input.has('sector_years') ? input.number('sector_years', { max: 80 }) : undefined
  const found = stateTitle(title, { ...readCareer(title, input), role, practice, hardAreaYears, sector }, lawOn).value
  const missing = found.unexamined.find(({ what }) => what === 'practice' || what === 'sector')
  if (missing) input.fail(missing.what === 'sector' ? 'sector_years' : practiceName, 'thiếu')
  return {
    ...told(found, (one) => stateCode(one, title, practiceName)),
    counted_years: found.counted,
    min: found.min,
    time_ok: found.min === undefined ? undefined : isMet(found, ['practice', 'sector']),
    award_ok: isMet(found, ['gold', 'medals', 'grassroots-count']),
  }
}

/** Undefined where a fact was not given */
function isMet({ unmet, unexamined }: Eligibility, among: readonly What[]): boolean | undefined {
  const isAmong = ({ what }: Condition) => among.includes(what)
  return unexamined.some(isAmong) ? undefined : !unmet.some(isAmong)
}

const practiceNameOf = (title: StateTitle) =>
  title.endsWith('teacher') ? 'teaching_years' : title.endsWith('doctor') ? 'technical_years' : 'years'

const lowerCodes: Readonly<Partial<Record<StateTitle, string>>> = {
  'people-teacher': 'NGUT',
  'people-doctor': 'TTUT',
  'people-artist': 'NSUT',
  'people-artisan': 'NNUT',
}

function stateCode(one: Condition, title: StateTitle, practiceName: string): string {
  if (one.what === 'practice') return `${practiceName.replace(/_years(_actual)?$/, '')}<${one.atLeast}`
  return one.what === 'prior-title' ? `no_${lowerCodes[title]}` : emulationCode(one)
}

function readCareer(title: StateTitle, input: Fields): Omit<Career, 'role'> {
  const lower = lowerCodes[title]
  return {
    isCircusOrDance: /xiec|mua|circus|danc/.test(fold(input.textOr('form', ''))),
    hasLowerTitle: lower === undefined ? undefined : flag(input, `has_${lower}`),
    grassrootsTitles: input.wholeOr('CSTDCS_count', undefined),
    gold: input.wholeOr(title === 'people-artist' ? 'national_gold_after_NSUT' : 'national_gold', undefined),
    silver: input.wholeOr('national_silver', undefined),
    hasScience: flag(input, 'science_standard', 'has_science'),
  }
}

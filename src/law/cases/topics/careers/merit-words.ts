import type { Level } from '#law/evaluation/score-level.ts'
import type { Scope } from '#law/honours/emulation.ts'
import type { Fields } from '../../fields.ts'
import { fold } from '../../words.ts'

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

export const readLevel = (input: Fields, name: string): Level =>
  levels[fold(input.text(name))] ?? input.fail(name, `chưa biết mức xếp loại “${input.text(name)}”`)

export const flag = (input: Fields, ...names: readonly string[]): boolean | undefined => {
  const name = names.find((one) => input.has(one))
  return name === undefined ? undefined : input.flagOr(name, false)
}

/** Stated as null: there is none; not stated: examined apart */
export function readScope(input: Fields): Scope | undefined {
  if (!input.has('initiative_scope')) {
    const has = flag(input, 'initiative_recognised', 'initiative_recognized', 'has_initiative', 'research_topic')
    const isNone = has === false || input.names().includes('initiative_scope')
    return has ? 'grassroots' : isNone ? 'none' : undefined
  }
  const words = input.text('initiative_scope')
  const scope = scopes.find(([shape]) => shape.test(fold(words)))?.[1]
  return scope ?? input.fail('initiative_scope', `chưa biết phạm vi “${words}”`)
}

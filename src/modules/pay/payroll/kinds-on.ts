import { Refusal } from '#law/kit/refusal.ts'
import type { Finding } from '#law/kit/finding.ts'
import type { PlainDate } from '#lib/date.ts'
import type { AllowanceKinds } from './api.ts'
import { ruleOf } from './kinds.ts'
import { type AllowanceKind, allowanceKinds, allowanceNames, several, unitOf } from './model.ts'
import { officePosts } from './office-posts.ts'

/** Các loại phụ cấp với mức của một ngày, để chọn. */
export const kindsOn = (day: PlainDate): AllowanceKinds =>
  allowanceKinds.map((kind) => ({
    kind,
    name: allowanceNames[kind],
    unit: unitOf(kind),
    several: several.has(kind),
    posts: kind === 'office' ? postsOn(day) : [],
    ...ratesOn(kind, day),
  }))

function ratesOn(kind: AllowanceKind, day: PlainDate) {
  const none = { rates: null, least: null, most: null, missing: null }
  if (kind === 'office' || kind === 'reserved' || kind === 'fixed') return none
  try {
    const { rates = null, least = null, most = null } = ruleOf(kind, day).value
    return { rates: rates && [...rates], least, most, missing: null }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { ...none, missing: error.message }
  }
}

const postsOn = (day: PlainDate) =>
  [...officePosts].flatMap(([post, { label, rate }]) => {
    const found = quietly(() => rate('elsewhere', day))
    return found ? [{ post, label, rate: found.value }] : []
  })

function quietly(read: () => Finding<string> | undefined): Finding<string> | undefined {
  try {
    return read()
  } catch (error) {
    if (error instanceof Refusal) return undefined
    throw error
  }
}

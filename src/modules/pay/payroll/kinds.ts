import { type Finding, finding } from '#law/kit/finding.ts'
import { Refusal } from '#law/kit/refusal.ts'
import { type AllowanceKind as LawKind, allowanceKinds as law, tradeSeniorityRates } from '#law/pay/allowance-kinds.ts'
import type { Region } from '#law/pay/office-allowance.ts'
import { talentProgramme } from '#law/pay/talent.ts'
import { teacherAllowanceRates } from '#law/pay/teacher-allowance-rates.ts'
import { viDecimal } from '#law/pay/vi-number.ts'
import { type PlainDate, viDate } from '#lib/date.ts'
import { Decimal } from '#lib/decimal.ts'
import { type AllowanceKind, allowanceNames, unitOf } from './model.ts'
import { officePosts } from './office-posts.ts'

/** A rate somebody is to have from a day. */
export type Held = {
  readonly kind: AllowanceKind
  readonly rate: string | null
  readonly amount: number | null
  readonly post: string | null
  readonly basis: string
}

/** Khoản phụ cấp hợp với luật của ngày hưởng, with its grounds; refuses a rate the law of the day does not have. */
export function lawful(held: Held, region: Region, on: PlainDate): Finding<string | number> {
  const { kind, rate, amount, basis } = held
  if (kind === 'fixed') return stated(amount!, `${allowanceNames.fixed} theo ${basis}`)
  if (kind === 'office') return lawfulOffice(held, region, on)
  if (kind === 'reserved') return stated(rate!, `Hệ số chênh lệch bảo lưu ${viDecimal(rate!)} theo ${basis}`)
  const rule = ruleOf(kind, on)
  const { least, most, rates } = rule.value
  const is = new Decimal(rate!)
  const has = rates ? rates.some((one) => is.eq(one)) : is.gte(least!) && is.lte(most!)
  if (!has) throw refused(`${allowanceNames[kind]} không có mức ${words(kind, rate!)} tại ngày ${viDate(on)}`, [rule])
  return finding(rate!, () => `${allowanceNames[kind]} mức ${words(kind, rate!)} từ ngày ${viDate(on)} theo ${basis}`, {
    from: [rule],
  })
}

type Rates = { readonly rates?: readonly string[]; readonly least?: string; readonly most?: string }

/** The rates of a kind on a day: a list, or the lowest and the highest. */
export function ruleOf(kind: Exclude<AllowanceKind, 'office' | 'reserved' | 'fixed'>, on: PlainDate): Finding<Rates> {
  if (kind === 'seniority') {
    const rule = tradeSeniorityRates.on(on)
    return restated(rule, { least: String(rule.value.first), most: '60' })
  }
  if (kind === 'teaching') {
    const rule = teacherAllowanceRates.on(on)
    return restated(rule, { rates: [...new Set(rule.value.map(({ percent }) => String(percent)))] })
  }
  if (kind === 'talent') {
    const rule = talentProgramme.on(on)
    return restated(rule, { rates: Object.values(rule.value.percent).map(String) })
  }
  const rule = law[kind satisfies LawKind].on(on)
  const { rates } = rule.value
  return restated(rule, 'least' in rates ? rates : { rates })
}

const restated = (rule: Finding<unknown>, value: Rates): Finding<Rates> =>
  finding(value, () => rule.says, { cites: rule.cites, from: rule.from })

function lawfulOffice({ rate, post, basis }: Held, region: Region, on: PlainDate): Finding<string> {
  if (post === null) {
    const unknown = 'Bảng phụ cấp chức vụ của chức vụ này không có trong thư viện luật; hệ số lấy theo văn bản đã ghi'
    return stated(rate!, `Phụ cấp chức vụ hệ số ${viDecimal(rate!)} theo ${basis}`, [finding(null, unknown)])
  }
  const known = officePosts.get(post)
  if (!known) throw refused('Không có chức vụ này trong các bảng phụ cấp chức vụ', [])
  const table = known.rate(region, on)
  if (table === undefined) throw refused(`Ngày ${viDate(on)} bảng phụ cấp không còn chức vụ ${known.label}`, [])
  if (!new Decimal(table.value).eq(rate!)) {
    const says = `Chức vụ ${known.label} có hệ số ${viDecimal(table.value)}, không phải ${viDecimal(rate!)}`
    throw refused(says, [table])
  }
  return stated(rate!, `Phụ cấp chức vụ ${known.label}: hệ số ${viDecimal(rate!)} theo ${basis}`, [table])
}

const stated = <T extends string | number>(value: T, says: string, from: readonly Finding<unknown>[] = []) =>
  finding(value, says, { from })

const refused = (says: string, because: readonly Finding<unknown>[]) =>
  new Refusal('invalid', `${says}.`, because, { fields: { rate: `${says}.` } })

/** '0,30' or '70%' */
export const words = (kind: AllowanceKind, rate: string): string => {
  const plain = viDecimal(new Decimal(rate).toString())
  return unitOf(kind) === 'percent' ? `${plain}%` : plain
}

import { type Finding, finding } from '#law/kit/finding.ts'
import { Refusal } from '#law/kit/refusal.ts'
import type { PlainDate } from '#lib/date.ts'
import { assess, atLeast, type Condition, type Eligibility, must } from './conditions.ts'
import { type StateTitle, stateTitles } from './state-title-law.ts'
import type { StateTitleLaw } from './state-title-standard.ts'

/** What is not given is examined apart. `hardAreaYears` are years of the practice. */
export type Career = {
  readonly role: 'practitioner' | 'manager' | 'researcher'
  readonly practice?: number | undefined
  readonly hardAreaYears?: number | undefined
  readonly sector?: number | undefined
  readonly isCircusOrDance?: boolean | undefined
  readonly hasLowerTitle?: boolean | undefined
  readonly grassrootsTitles?: number | undefined
  readonly gold?: number | undefined
  readonly silver?: number | undefined
  readonly hasScience?: boolean | undefined
}

export type StateEligibility = Eligibility & {
  /** Số năm được tính, đã nhân hệ số, và số năm phải có */
  readonly counted: number | undefined
  readonly min: number | undefined
}

/** Điều kiện xét tặng danh hiệu vinh dự nhà nước */
export function stateTitle(title: StateTitle, one: Career, lawOn: PlainDate): Finding<StateEligibility> {
  const { name, work, law: parameter, ...rest } = stateTitles[title]
  const law = parameter.on(lawOn)
  const years = yearsCounted(one, law.value)
  const times = timesAsked(name, work, one.role, years, law.value, one.isCircusOrDance)
  const lower = 'after' in rest ? [must('prior-title', one.hasLowerTitle, `Đã được tặng ${rest.after}`)] : []
  const found = assess(name, [...lower, ...times, ...meritsAsked(one, law.value)], law)
  const counted = one.role === 'practitioner' ? years.practice : years.sector
  return finding({ ...found.value, counted, min: times[0]?.atLeast }, found.says, {
    from: [...doubled(one, years, law.value), ...found.from],
  })
}

type Years = { readonly practice: number | undefined; readonly sector: number | undefined }

function yearsCounted({ practice, sector, hardAreaYears = 0 }: Career, { hardAreaFactor = 1 }: StateTitleLaw): Years {
  const more = hardAreaYears * (hardAreaFactor - 1)
  return {
    practice: practice === undefined ? undefined : practice + more,
    sector: sector === undefined ? undefined : sector + more,
  }
}

function doubled(one: Career, { practice, sector }: Years, { hardAreaFactor }: StateTitleLaw): Finding<number>[] {
  const counted = practice ?? sector
  if (!one.hardAreaYears || hardAreaFactor === undefined || counted === undefined) return []
  const words = `${one.hardAreaYears} năm ở vùng khó khăn, biên giới, hải đảo nhân ${hardAreaFactor}`
  return [finding(counted, `Tính là ${String(counted).replace('.', ',')} năm: ${words}`)]
}

function timesAsked(
  name: string,
  work: string,
  role: Career['role'],
  years: Years,
  law: StateTitleLaw,
  isCircusOrDance = false,
): readonly Condition[] {
  if (role === 'practitioner') {
    const min = (isCircusOrDance ? law.circusPractice : undefined) ?? law.practice
    return min === null ? [] : [atLeast('practice', years.practice, min, `Trực tiếp ${work}`, 'năm')]
  }
  const { manager } = law
  if (manager === undefined || (role === 'researcher' && !manager.coversResearchers))
    throw new Refusal('not-yet-lawful', `Chưa đọc được số năm công tác của ${roleNames[role]} để xét ${name}`)
  const inPractice = manager.practice
  return [
    atLeast('sector', years.sector, manager.sector, 'Công tác trong ngành', 'năm'),
    ...(inPractice === undefined
      ? []
      : [atLeast('practice', years.practice, inPractice, `Trong đó trực tiếp ${work}`, 'năm')]),
  ]
}

const roleNames = { manager: 'người làm quản lý', researcher: 'người làm nghiên cứu' }

function meritsAsked(one: Career, law: StateTitleLaw): readonly Condition[] {
  const { gold, silverWithOneGold: silver, grassrootsTitles, alsoAsks } = law
  return [
    ...(grassrootsTitles === undefined
      ? []
      : [atLeast('grassroots-count', one.grassrootsTitles, grassrootsTitles, 'Chiến sĩ thi đua cơ sở', 'lần')]),
    ...(gold !== undefined && silver === undefined
      ? [atLeast('gold', one.gold, gold, 'Giải vàng quốc gia sau danh hiệu ưu tú', 'giải')]
      : []),
    ...(gold !== undefined && silver !== undefined ? [medals(one, gold, silver)] : []),
    ...(law.needsScience ? [must('science', one.hasScience, 'Đạt một trong các tiêu chuẩn về khoa học')] : []),
    ...(alsoAsks === undefined ? [] : [must('achievement', undefined, alsoAsks)]),
  ]
}

function medals({ gold, silver = 0 }: Career, wanted: number, silverWithOneGold: number): Condition {
  const isMet = gold === undefined ? undefined : gold >= wanted || (gold >= 1 && silver >= silverWithOneGold)
  return must('medals', isMet, `${wanted} giải vàng quốc gia, hoặc 1 giải vàng và ${silverWithOneGold} giải bạc`)
}

import { isPlainDate, type PlainDate } from '#lib/date.ts'

export type Filter = { readonly trait: string; readonly in: readonly string[] }

/** A question as the address carries it: what a number counts, and as of when. */
export type Question = {
  readonly indicator: string
  readonly day: PlainDate
  readonly knownAt?: string | undefined
  readonly from?: PlainDate | undefined
  readonly by?: readonly string[] | undefined
  readonly at?: readonly (string | null)[] | undefined
  readonly filters?: readonly Filter[] | undefined
  readonly unitId?: string | undefined
}

const none = '-'

/** 'sex:female,level:master|doctor': one trait, its values; `-` is "not recorded". */
export const writeFilters = (filters: readonly Filter[]) =>
  filters.map(({ trait, in: codes }) => `${trait}:${codes.join('|')}`).join(',')

export const readFilters = (text: string | undefined): Filter[] =>
  (text ?? '')
    .split(',')
    .map((part) => part.split(':'))
    .filter(([trait, codes]) => trait && codes)
    .map(([trait, codes]) => ({ trait: trait!, in: codes!.split('|') }))

/** '/thong-ke/nguoi?chi-tieu=…&ngay=…': the people behind a number. */
export function peopleAddress({ indicator, day, knownAt, from, by = [], at = [], filters = [], unitId }: Question) {
  const cell = by.map((trait, index) => `${trait}:${at[index] ?? none}`).join(',')
  const parts = { 'chi-tieu': indicator, ngay: day, biet: knownAt, tu: from, o: cell, loc: writeFilters(filters) }
  const values = Object.entries({ ...parts, 'don-vi': unitId }).filter(([, value]) => value)
  return `/thong-ke/nguoi?${new URLSearchParams(values as [string, string][])}`
}

export function readQuestion(values: Readonly<Record<string, string>>, today: PlainDate): Question | null {
  const { 'chi-tieu': indicator, ngay, biet, tu, o, loc, 'don-vi': unitId } = values
  if (!indicator) return null
  const cell = readFilters(o)
  return {
    indicator,
    day: ngay && isPlainDate(ngay) ? ngay : today,
    ...(biet && { knownAt: biet }),
    ...(tu && isPlainDate(tu) && { from: tu }),
    ...(cell.length > 0 && {
      by: cell.map(({ trait }) => trait),
      at: cell.map(({ in: [code] }) => (code === none ? null : code!)),
    }),
    ...(loc && { filters: readFilters(loc) }),
    ...(unitId && { unitId }),
  }
}

/** The people who are in a number as known at one moment and not at the other; `nay`: as known now. */
export const differenceAddress = ({ question, laterKnownAt }: { question: Question; laterKnownAt: string | null }) =>
  peopleAddress(question).replace('/thong-ke/nguoi?', '/thong-ke/chenh-lech?') +
  `&sau=${encodeURIComponent(laterKnownAt ?? 'nay')}`

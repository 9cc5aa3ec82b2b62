import { type Day, read } from './days.ts'

/** Coefficients in hundredths. */
export type Table = {
  readonly steps: readonly number[]
  readonly gap: number
  readonly term: number
  readonly beyond: boolean
}

const table = (term: number, gap: number, ...steps: readonly number[]): Table => ({ steps, gap, term, beyond: true })

const run = (first: number): Table => ({
  steps: Array.from({ length: 12 }, (_, index) => first + 18 * index),
  gap: 18,
  term: 24,
  beyond: true,
})

// prettier-ignore
export const tables: Readonly<Record<string, Table>> = {
  CGCC: { ...table(60, 60, 880, 940, 1000), beyond: false },
  'A3.1': table(36, 36, 620, 656, 692, 728, 764, 800),
  'A3.2': table(36, 36, 575, 611, 647, 683, 719, 755),
  'A2.1': table(36, 34, 440, 474, 508, 542, 576, 610, 644, 678),
  'A2.2': table(36, 34, 400, 434, 468, 502, 536, 570, 604, 638),
  A1: table(36, 33, 234, 267, 300, 333, 366, 399, 432, 465, 498),
  A0: table(36, 31, 210, 241, 272, 303, 334, 365, 396, 427, 458, 489),
  B: table(24, 20, 186, 206, 226, 246, 266, 286, 306, 326, 346, 366, 386, 406),
  C1: table(24, 18, 165, 183, 201, 219, 237, 255, 273, 291, 309, 327, 345, 363),
  C2: table(24, 18, 150, 168, 186, 204, 222, 240, 258, 276, 294, 312, 330, 348),
  C3: table(24, 18, 135, 153, 171, 189, 207, 225, 243, 261, 279, 297, 315, 333),
  'C1-public-employee': run(165),
  'C2-public-employee': run(200),
  'C3-public-employee': run(150),
  driver: table(24, 18, 205, 223, 241, 259, 277, 295, 313, 331, 349, 367, 385, 403),
  'typing-technician': run(205),
  technician: run(165),
  typist: run(150),
  guard: run(150),
  clerk: run(135),
  attendant: run(100),
}

// prettier-ignore
const baseEras: readonly (readonly [from: Day, amount: number])[] = ([
  ['2004-10-01', 290_000], ['2005-10-01', 350_000], ['2006-10-01', 450_000], ['2008-01-01', 540_000],
  ['2009-05-01', 650_000], ['2010-05-01', 730_000], ['2011-05-01', 830_000], ['2012-05-01', 1_050_000],
  ['2013-07-01', 1_150_000], ['2016-05-01', 1_210_000], ['2017-07-01', 1_300_000], ['2018-07-01', 1_390_000],
  ['2019-07-01', 1_490_000], ['2023-07-01', 1_800_000], ['2024-07-01', 2_340_000], ['2026-07-01', 2_530_000],
] as const).map(([from, amount]) => [read(from), amount])

export const baseOn = (day: Day): number => baseEras.findLast(([from]) => from <= day)![1]

export const tableOf = (group: string): Table => tables[group]!

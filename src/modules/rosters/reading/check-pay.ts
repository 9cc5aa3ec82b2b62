import type { Rank } from '#law/pay/rank.ts'
import { type PlainDate, viDate } from '#lib/date.ts'
import { type FieldCells, textOf } from './field-cells.ts'
import { held, type Problem, warning } from './problem.ts'
import { readHundredths, readPercent, readStep, type scaleReader } from './read-pay.ts'
import { dateIn, isBroken } from './read-person.ts'
import { type rankReader, staffOf } from './read-rank.ts'
import type { RosterPay } from './roster.ts'

/** What the checks of one list share: its day and the tables already looked up. */
export type PayContext = {
  readonly asOf: PlainDate
  readonly rankOf: ReturnType<typeof rankReader>
  readonly scaleOf: ReturnType<typeof scaleReader>
}

/** Ngạch, bậc, hệ số và ngày hưởng must fit each other under the law of the day. Null with the reasons when not. */
export function readPay(cells: FieldCells, context: PayContext, problems: Problem[]): RosterPay | null {
  const rank = readRankCell(cells, context, problems)
  const held = rank && readStepCell(cells, rank, context, problems)
  const since = readSince(cells, context.asOf, problems)
  if (rank === null || !held || since === null) return null
  const cell = cells('beyondTop')
  const beyondTopPercent = cell === null ? undefined : readPercent(cell)
  return {
    staff: staffOf(rank.code),
    rankCode: rank.code,
    rankTitle: rank.title,
    group: rank.group,
    ...held,
    since,
    ...(beyondTopPercent && { beyondTopPercent }),
  }
}

function readRankCell(cells: FieldCells, { asOf, rankOf }: PayContext, problems: Problem[]): Rank | null {
  const cell = cells('rankCode')
  if (isBroken(cell, 'rankCode', problems)) return null
  if (cell === null) {
    problems.push(held('missing-rank', 'rankCode', 'Không có mã ngạch hoặc mã chức danh nghề nghiệp. Hãy ghi mã.'))
    return null
  }
  const { code, changed, rank } = rankOf(cell)
  if (rank === undefined) {
    problems.push(
      held(
        'unknown-rank',
        'rankCode',
        `Không có mã ngạch, mã chức danh “${code}” tại ngày ${viDate(asOf)}. Hãy đối chiếu quyết định xếp lương.`,
      ),
    )
    return null
  }
  if (changed) problems.push(warning('rank-code-normalised', 'rankCode', `Mã “${textOf(cell)}” đã sửa thành ${code}.`))
  return rank
}

function readStepCell(cells: FieldCells, rank: Rank, { scaleOf }: PayContext, problems: Problem[]) {
  const [stepCell, coefficientCell] = [cells('step'), cells('coefficient')]
  if (isBroken(stepCell, 'step', problems) || isBroken(coefficientCell, 'coefficient', problems)) return null
  const scale = scaleOf(rank.group)
  const hundredths = coefficientCell === null ? null : readHundredths(coefficientCell)
  if (stepCell === null) return stepByCoefficient(scale, hundredths, problems)
  const step = readStep(stepCell, scale.length)
  const expected = step === undefined ? undefined : scale[step - 1]
  if (step === undefined || expected === undefined) {
    problems.push(
      held(
        'coefficient-step-mismatch',
        'step',
        `${rank.title} (${rank.code}) chỉ có bậc 1 đến ${scale.length}, không có bậc “${textOf(stepCell)}”. Hãy sửa bậc.`,
      ),
    )
    return null
  }
  if (hundredths === null) {
    problems.push(
      warning('coefficient-from-step', 'coefficient', `Không ghi hệ số; lấy ${vi(expected.text)} theo bậc ${step}.`),
    )
  } else if (hundredths !== expected.hundredths) {
    problems.push(
      held(
        'coefficient-step-mismatch',
        'coefficient',
        mismatch(rank, step, expected.text, textOf(coefficientCell), scale, hundredths),
      ),
    )
    return null
  }
  return { step, coefficient: expected.text }
}

type Scale = ReturnType<PayContext['scaleOf']>

function stepByCoefficient(scale: Scale, hundredths: number | null | undefined, problems: Problem[]) {
  const at = scale.findIndex((step) => step.hundredths === hundredths)
  if (at < 0) {
    problems.push(held('missing-step', 'step', 'Không có bậc lương. Hãy ghi bậc.'))
    return null
  }
  problems.push(
    warning('step-from-coefficient', 'step', `Không ghi bậc; hệ số ${vi(scale[at]!.text)} là bậc ${at + 1}.`),
  )
  return { step: at + 1, coefficient: scale[at]!.text }
}

function mismatch(
  rank: Rank,
  step: number,
  expected: string,
  written: string,
  scale: Scale,
  hundredths: number | undefined,
) {
  const at = scale.findIndex((other) => other.hundredths === hundredths)
  const other = at < 0 ? '' : ` (${written} là bậc ${at + 1})`
  return `${rank.title} (${rank.code}) bậc ${step} có hệ số ${vi(expected)}, nhưng ô ghi ${written}${other}. Hãy sửa bậc hoặc hệ số.`
}

const vi = (coefficient: string) => coefficient.replace('.', ',')

function readSince(cells: FieldCells, asOf: PlainDate, problems: Problem[]): PlainDate | null {
  const cell = cells('since')
  if (cell === null) {
    problems.push(
      held(
        'missing-step-date',
        'since',
        'Không có ngày hưởng bậc lương. Hãy ghi ngày theo quyết định nâng bậc gần nhất.',
      ),
    )
    return null
  }
  const date = dateIn(cell, 'since', Number(asOf.slice(0, 4)) + 10, problems)
  if (date === null) return null
  if (date.on > asOf) {
    problems.push(
      held(
        'future-date',
        'since',
        `Ngày hưởng bậc lương ${viDate(date.on)} sau ngày của danh sách (${viDate(asOf)}). Hãy sửa ngày, hoặc ghi bậc đang hưởng.`,
      ),
    )
    return null
  }
  return date.on
}

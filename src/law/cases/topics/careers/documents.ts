import { dateLine } from '#law/official-documents/date-line.ts'
import type { Side } from '#law/official-documents/page-law.ts'
import { pageSetup } from '#law/official-documents/page-setup.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Answer, Topic } from '../../case.ts'

const dateLineTopic: Topic = (input, lawOn): Answer => {
  const place = input.text('place')
  const line = (day: PlainDate) => dateLine(place, day, lawOn).value
  if (!input.has('dates')) return { line: line(input.date('date')), lines: [line(input.date('date'))] }
  return { lines: input.each('dates', (item, name) => line(item.date(name))) }
}

const sides = ['top', 'bottom', 'left', 'right'] as const satisfies readonly Side[]

const pageTopic: Topic = (input, lawOn): Answer => {
  const margins = input.object('margin_mm')
  const number = input.has('page_number') ? input.object('page_number') : undefined
  const page = {
    paper: input.textOr('paper', undefined),
    font: input.textOr('font', undefined),
    margins: Object.fromEntries(sides.map((side) => [side, margins.number(side)])),
    pageNumberAt: number?.textOr('position', undefined),
    numbersFirstPage: number?.flagOr('first_page', false),
  }
  const faults = pageSetup(page, lawOn).value
  return { valid: faults.length === 0, errors: faults.map(({ code }) => code) }
}

export const documentTopics: Readonly<Record<string, Topic>> = {
  'document.date_line': dateLineTopic,
  'document.page_setup': pageTopic,
}

import type { PlainDate } from '#lib/date.ts'
import type { ChoiceEra, OpenPoint } from '../choice-api.ts'

export const sentence = (text: string) => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)

export const eraOn = ({ eras }: OpenPoint, day: PlainDate): ChoiceEra | null =>
  eras.find(({ from, until }) => from <= day && (until === null || day < until)) ?? null

/** How an option reads: 'Như ngày lễ' */
export const optionWords = ({ options }: OpenPoint, option: string) =>
  sentence(options.find((one) => one.option === option)?.says ?? option)

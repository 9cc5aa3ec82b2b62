import { parseArgs, type ParseArgsOptionsConfig } from 'node:util'
import { Refusal } from '#law/kit/refusal.ts'

/** The command line itself was not understood: nothing was tried. */
export class NotUnderstood extends Refusal {
  constructor(says: string, usage: string) {
    super('invalid', `${says}\n\n${usage}`)
  }
}

export type Given = Readonly<Record<string, string | boolean | undefined>>

/** Reads `--name value` pairs. What it cannot read is refused with the usage. */
export function readOptions(args: readonly string[], options: ParseArgsOptionsConfig, usage: string): Given {
  try {
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: false }).values as Given
  } catch (error) {
    throw new NotUnderstood(unreadable(error as NodeJS.ErrnoException), usage)
  }
}

function unreadable({ code, message }: NodeJS.ErrnoException): string {
  const named = /'([^']*)'/.exec(message)?.[1] ?? ''
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `Không có tham số “${named}”.`
  if (code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL')
    return `Không hiểu “${named}”. Giá trị có khoảng trắng phải đặt trong dấu nháy.`
  return `Tham số “${named}” thiếu hoặc thừa giá trị.`
}

/** The text of a parameter that must be there. */
export function required(given: Given, name: string, usage: string): string {
  const value = given[name]
  if (typeof value === 'string' && value.trim() !== '') return value.normalize('NFC').trim()
  throw new NotUnderstood(`Thiếu tham số --${name}.`, usage)
}

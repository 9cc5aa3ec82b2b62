import { parseArgs, type ParseArgsOptionsConfig } from 'node:util'
import { Refusal } from '#law/kit/refusal.ts'

export type Given = Readonly<Record<string, string | boolean | undefined>>

/** Reads `--name value` pairs. What it cannot read is refused with the usage. */
export function readOptions(args: readonly string[], options: ParseArgsOptionsConfig, usage: string): Given {
  try {
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: false }).values as Given
  } catch (error) {
    throw new Refusal('invalid', `${unreadable(error as NodeJS.ErrnoException)}\n\n${usage}`)
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
  throw new Refusal('invalid', `Thiếu tham số --${name}.\n\n${usage}`)
}

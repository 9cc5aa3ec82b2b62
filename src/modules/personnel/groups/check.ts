import { isPlainDate, type PlainDate, viDate } from '#lib/date.ts'
import { nfc, squeeze } from '#lib/text.ts'
import { Refusal } from '#law/kit/refusal.ts'
import type { Field, Group } from './spec.ts'
import type { Value, Values } from './words.ts'

type Given = {
  readonly values: Values
  readonly from?: PlainDate | null | undefined
  readonly until?: PlainDate | null | undefined
}
export type Checked = { readonly values: Values; readonly from: PlainDate | null; readonly until: PlainDate | null }

/** Đọc những gì đã gõ: every field of the group, nothing else; refused under the fields that are wrong. */
export function checked(group: Group, given: Given, today: PlainDate): Checked {
  const faults: Record<string, string> = {}
  const known = new Set(group.fields.map(({ name }) => name))
  for (const name of Object.keys(given.values)) if (!known.has(name)) faults[name] = 'Nhóm này không có mục ấy'
  const values = Object.fromEntries(
    group.fields.map((field) => [field.name, read(field, given.values[field.name] ?? null, faults)]),
  )
  if (Object.values(values).every((value) => value === null))
    faults[group.fields[0]!.name] ??= 'Hãy ghi ít nhất một mục'
  orderFaults(values, today, faults)
  const first = group.begins?.map((name) => values[name]).find((value) => value !== null)
  const from = group.begins ? ((first as PlainDate | undefined) ?? null) : (given.from ?? null)
  const until = group.ends ? (given.until ?? null) : null
  if (from && until && from >= until) faults['until'] = 'Phải sau ngày bắt đầu'
  if (from && from > today) faults['from'] ??= 'Ngày này chưa tới'
  const says = Object.entries(faults).map(([name, fault]) => `${labelOf(group, name)}: ${fault.toLowerCase()}`)
  if (says.length > 0) throw new Refusal('invalid', `Chưa ghi được. ${says.join('; ')}.`, [], { fields: faults })
  return { values, from, until }
}

const labelOf = ({ fields }: Group, name: string) =>
  fields.find((field) => field.name === name)?.label ?? { from: 'Từ ngày', until: 'Đến ngày' }[name] ?? name

function read(field: Field, value: Value, faults: Record<string, string>): Value {
  const given = typeof value === 'string' ? squeeze(nfc(value)) : value
  if (given === null || given === '') {
    if (field.required) faults[field.name] = 'Không được để trống'
    return null
  }
  const fault = faultOf(field, given)
  if (fault) faults[field.name] = fault
  return given
}

function faultOf(field: Field, value: string | number): string | null {
  switch (field.kind) {
    case 'choice':
      return typeof value === 'string' && Object.hasOwn(field.names, value) ? null : 'Hãy chọn trong danh sách'
    case 'day':
      return typeof value === 'string' && isPlainDate(value) ? null : 'Ngày không đúng'
    case 'number': {
      const fits = typeof value === 'number' && Number.isInteger(value) && value >= field.min && value <= field.max
      return fits ? null : `Phải là số nguyên từ ${field.min} đến ${field.max}`
    }
    case 'line': {
      const most = field.most ?? 300
      return typeof value === 'string' && value.length <= most ? null : `Không dài quá ${most} ký tự`
    }
    default:
      return typeof value === 'string' ? null : 'Phải là chữ'
  }
}

/** Days that must follow one another, and none of them yet to come. */
const inOrder = [
  ['from_on', 'to_on', 'Phải sau ngày bắt đầu học'],
  ['to_on', 'awarded_on', 'Không trước ngày học xong'],
  ['joined_on', 'official_on', 'Không trước ngày vào'],
  ['enlisted_on', 'discharged_on', 'Phải sau ngày nhập ngũ'],
  ['recruited_on', 'recruited_again_on', 'Phải sau lần tuyển dụng đầu'],
] as const

function orderFaults(values: Values, today: PlainDate, faults: Record<string, string>): void {
  for (const [name, value] of Object.entries(values)) {
    if (typeof value === 'string' && isPlainDate(value) && value > today)
      faults[name] ??= `Sau hôm nay, ${viDate(today)}`
  }
  for (const [first, then, says] of inOrder) {
    const [a, b] = [values[first], values[then]]
    if (typeof a === 'string' && typeof b === 'string' && a > b) faults[then] ??= says
  }
}

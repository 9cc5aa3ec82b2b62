import type { QuestionBody, QuestionKey, SimpleBody, SimpleKey } from '../question.ts'

const same = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.toSorted().join('\n') === other.toSorted().join('\n')
const ids = (options: readonly { readonly id: string }[]) => options.map(({ id }) => id)
const doubled = (all: readonly string[]) => new Set(all).size < all.length

/** What is wrong between a question and its key, in words; undefined when they belong together. */
export function faultOf(body: QuestionBody, key: QuestionKey): string | undefined {
  if (body.kind !== key.kind) return 'Đáp án không cùng loại với câu hỏi.'
  if (body.kind !== 'situational') return simpleFault(body, key as SimpleKey)
  const { parts } = key as Extract<QuestionKey, { kind: 'situational' }>
  if (doubled(ids(body.parts)) || !same(ids(body.parts), Object.keys(parts)))
    return 'Mỗi ý của tình huống phải có một đáp án.'
  for (const [at, part] of body.parts.entries()) {
    const keyOfPart = parts[part.id]!
    const fault =
      part.body.kind === keyOfPart.kind ? simpleFault(part.body, keyOfPart) : 'đáp án không cùng loại với câu hỏi.'
    if (fault) return `Ý ${at + 1}: ${fault}`
  }
  return undefined
}

function simpleFault(body: SimpleBody, key: SimpleKey): string | undefined {
  if ('options' in body && (doubled(ids(body.options)) || doubled(body.options.map(({ text }) => text.trim()))))
    return 'Hai lựa chọn giống nhau.'
  if (body.kind === 'single' && key.kind === 'single' && !ids(body.options).includes(key.right))
    return 'Hãy đánh dấu lựa chọn đúng.'
  if (body.kind === 'multiple' && key.kind === 'multiple' && !key.right.every((id) => ids(body.options).includes(id)))
    return 'Đáp án nhắc tới lựa chọn không có trong câu hỏi.'
  if (body.kind === 'ordering' && key.kind === 'ordering' && !same(ids(body.options), key.order))
    return 'Thứ tự đúng phải gồm mọi dòng, mỗi dòng một lần.'
  if (body.kind === 'matching' && key.kind === 'matching') {
    const rightIds = ids(body.right)
    if (!same(ids(body.left), Object.keys(key.pairs)) || !Object.values(key.pairs).every((id) => rightIds.includes(id)))
      return 'Mỗi ý bên trái phải ghép với một ý bên phải.'
  }
  if (key.kind === 'numeric' && key.tolerance.startsWith('-')) return 'Sai số cho phép không được âm.'
  if ('guide' in key && key.guide.reduce((sum, { share }) => sum + share, 0) !== 100)
    return 'Các ý chấm phải cộng lại bằng 100 %.'
  return undefined
}

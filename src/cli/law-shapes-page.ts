import { readFile } from 'node:fs/promises'
import { fieldWords } from '#law/cases/field-words.ts'
import { notCompared } from '#law/cases/compare.ts'
import { casesIn } from '#law/cases/run.ts'
import { type CaseShape, type FieldShape, type Given, shapeOf } from '#law/cases/shape.ts'
import { topics } from '#law/cases/topics/index.ts'
import { heading, table } from './law-words.ts'

const files = ['pay', 'deadlines', 'careers'].map((name) => `test/fixtures/law/${name}-cases.json`)

/** Every kind of case that `law check` runs, learned from the worked cases. */
export async function caseShapes(): Promise<readonly CaseShape[]> {
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')))
  const given = texts.flatMap((text) => casesIn(JSON.parse(text)) as readonly (Given & { readonly topic?: string })[])
  const topicOf = ({ topic, input }: (typeof given)[number]) => topic ?? String(input['op'] ?? input['type'])
  const byTopic = Map.groupBy(given, topicOf)
  return Object.keys(topics)
    .toSorted()
    .map((topic) => shapeOf(topic, byTopic.get(topic) ?? []))
}

const kinds: Readonly<Record<FieldShape['kind'], string>> = {
  any: '',
  text: 'chữ',
  date: 'ngày, dạng 2026-07-01',
  number: 'số',
  whole: 'số nguyên',
  flag: 'true hoặc false',
  list: 'danh sách',
  object: 'đối tượng',
  word: 'một trong',
}

const needs = { always: 'bắt buộc', sometimes: 'tùy trường hợp', never: 'không bắt buộc' } as const

const order = Object.keys(needs)

const kindWords = ({ kind, words }: FieldShape) =>
  kind === 'word' ? `${kinds.word}: ${words.map((word) => `\`${word}\``).join(', ')}` : kinds[kind]

function shapeText({ topic, fields, unread, expected, example }: CaseShape): string {
  const byNeed = fields.toSorted((a, b) => order.indexOf(a.need) - order.indexOf(b.need))
  const rows = byNeed.map((field) => [
    `\`${field.path}\``,
    fieldWords(field.path) ?? '',
    kindWords(field),
    needs[field.need],
  ])
  const named = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(', ')
  const ignored = unread.length > 0 ? `\nChỉ để người đọc, không tính: ${named(unread)}.\n` : ''
  const sample = example === undefined ? '' : `\n\`\`\`json\n${JSON.stringify(example, null, 1)}\n\`\`\`\n`
  return `## ${topic}\n
${table(['Trường', 'Nội dung', 'Kiểu', 'Cần'], rows)}${ignored}
Kết quả so sánh: ${named(expected.filter((name) => !notCompared.has(name))) || 'không có'}.
${sample}`
}

export async function shapesPage(): Promise<string> {
  const shapes = await caseShapes()
  return `${heading('Mẫu trường hợp để kiểm tra')}
\`npm run -s hientai -- law check TỆP…\` chạy các trường hợp trong tệp JSON: một danh sách, hoặc \`{ "cases": [...] }\`, hoặc
một trường hợp. Mỗi trường hợp có:

- \`id\`: tên gọi, để báo kết quả;
- \`topic\`: loại trường hợp; không có thì lấy \`input.op\` hoặc \`input.type\`;
- \`law_as_of\`: ngày của pháp luật được đọc, dạng 2026-07-01;
- \`input\`: các trường của loại đó, ghi dưới đây;
- \`expected\`: kết quả cần có. Chỉ những khóa được ghi mới so sánh; danh sách chữ không kể thứ tự, số so sánh chính xác.
  Không so sánh ${[...notCompared].map((name) => `\`${name}\``).join(', ')}.

Giá trị sai được nêu tên tệp, trường hợp và trường; các trường hợp khác vẫn chạy. Mã thoát 0 khi đúng hết, 1 khi có
trường hợp sai, 2 khi không đọc được gì. “Tùy trường hợp” là trường chỉ cần khi không có trường thay thế.
Số tiền là đồng; hệ số, phần trăm dùng dấu chấm thập phân; lúc là \`2026-08-28T15:10\` hoặc một ngày.

${shapes.length} loại trường hợp:

${shapes.map(shapeText).join('\n')}`
}

import { instruments } from '#law/library-instruments.ts'
import { allParameters, changes, loadSubjects, slug, sureOf, sureWords, unchecked } from '#law/library.ts'
import type { Sure } from '#law/kit/citation.ts'
import type { Subject } from '#law/kit/rule.ts'
import { viDate } from '#lib/date.ts'
import { shapesPage } from './law-shapes-page.ts'
import { subjectPage } from './law-subject-page.ts'
import { citesWords, heading, table, valueWords } from './law-words.ts'

export type Page = { readonly name: string; readonly text: string }

/** The pages of docs/luat, from the library itself. */
export async function lawPages(): Promise<readonly Page[]> {
  const subjects = await loadSubjects()
  return [
    { name: 'README.md', text: indexPage(subjects) },
    ...subjects.map((subject) => ({ name: fileOf(subject), text: subjectPage(subject) })),
    { name: 'van-ban.md', text: instrumentsPage() },
    { name: 'thay-doi.md', text: changesPage(subjects) },
    { name: 'chua-kiem-chung.md', text: uncheckedPage(subjects) },
    { name: 'ca-mau.md', text: await shapesPage() },
  ]
}

const fileOf = ({ title }: Subject) => `${slug(title)}.md`

function indexPage(subjects: readonly Subject[]): string {
  const rows = subjects.map((subject) => [
    `[${subject.title}](${fileOf(subject)})`,
    String(subject.rules.length),
    String(allParameters([subject]).length),
    viDate(subject.rules.map(({ from }) => from).toSorted()[0]!),
  ])
  return `${heading('Pháp luật trong phần mềm')}
Phần mềm tính theo những quy tắc và bảng dưới đây. Mỗi điều đều ghi căn cứ và mức độ chắc chắn của nguồn. Nguồn là các
bản công bố lại trên mạng, không phải Công báo; **chưa luật gia nào đối chiếu**. Ngoài thời gian ghi ở mỗi quy tắc,
phần mềm từ chối trả lời chứ không suy đoán.

${table(['Chủ đề', 'Số quy tắc', 'Số tham số', 'Từ ngày sớm nhất'], rows)}
- [Danh mục văn bản](van-ban.md)
- [Thay đổi theo ngày](thay-doi.md)
- [Những điều chưa kiểm chứng](chua-kiem-chung.md)
- [Mẫu trường hợp để kiểm tra](ca-mau.md)
`
}

function instrumentsPage(): string {
  const rows = instruments.map(({ number, title, inForce, issued }) => [
    number,
    title,
    issued ? viDate(issued) : '',
    inForce ? viDate(inForce) : 'chưa đọc được',
  ])
  return `${heading('Danh mục văn bản')}
${instruments.length} văn bản, xếp theo ngày có hiệu lực; văn bản chưa đọc được ngày có hiệu lực ở cuối.

${table(['Số, ký hiệu', 'Nội dung', 'Ngày ban hành', 'Ngày có hiệu lực'], rows)}`
}

function changesPage(subjects: readonly Subject[]): string {
  const days = Map.groupBy(changes(subjects), ({ day }) => day)
  const parts = [...days].toReversed().map(([day, list]) => {
    const lines = list.map(({ subject, says, cites }) => `- ${says} (${subject.title}) ${citesWords(cites)}`)
    return `## ${viDate(day)}\n\n${lines.join('\n')}\n`
  })
  return `${heading('Thay đổi theo ngày')}\nNgày mới nhất ở trên.\n\n${parts.join('\n')}`
}

const order: readonly Sure[] = ['memory', 'secondary', 'read', 'text']

function uncheckedPage(subjects: readonly Subject[]): string {
  const eras = unchecked(subjects)
  const bySure = Map.groupBy(eras, ({ era }) => sureOf(era))
  const parts = order.map((sure) => {
    const rows = (bySure.get(sure) ?? []).map(({ parameter, era, subject }) => [
      parameter.label,
      viDate(era.from),
      valueWords(era.value),
      citesWords(era.cites),
      subject.title,
    ])
    const head = ['Tham số', 'Từ ngày', 'Giá trị', 'Căn cứ', 'Chủ đề']
    return `## ${sureWords[sure][0]!.toUpperCase()}${sureWords[sure].slice(1)}: ${rows.length}\n\n${table(head, rows)}`
  })
  return `${heading('Những điều chưa kiểm chứng')}
${eras.length} kỳ của các tham số chưa được luật gia đối chiếu với Công báo. Nguồn kém chắc nhất ở trên.

${parts.join('\n')}`
}

import { allParameters, type ShelvedParameter, sureOf, sureWords } from '#law/library.ts'
import type { Rule, Subject } from '#law/kit/rule.ts'
import { viDate } from '#lib/date.ts'
import { citesWords, heading, table, valueWords } from './law-words.ts'

/** What is modelled of one subject: its rules, then every era of its parameters. */
export const subjectPage = (subject: Subject): string => `${heading(subject.title)}
${subject.rules.map(ruleText).join('\n')}
## Tham số

${table(['Tham số', 'Từ ngày', 'Giá trị', 'Căn cứ', 'Nguồn', 'Kiểm chứng'], allParameters([subject]).flatMap(eraRows))}`

const list = (lines: readonly string[]) => lines.map((line) => `- ${line}\n`).join('')

function ruleText({ title, answers, conditions, from, until, changes, parameters }: Rule): string {
  const time = `Từ ngày ${viDate(from)}${until === null ? '' : ` đến ngày ${viDate(until)}`}.`
  const changed = changes.map((change) => `${viDate(change.from)}: ${change.says} (${citesWords(change.cites)})`)
  const read = [...new Set(parameters.map(({ label }) => label))]
  const shown = read.length > 12 ? [...read.slice(0, 10), `và ${read.length - 10} tham số khác`] : read
  return `## ${title}

*${answers}* ${time}

${list(conditions)}${changed.length > 0 ? `\nThay đổi:\n\n${list(changed)}` : ''}${
    shown.length > 0 ? `\nTham số: ${shown.join('; ')}.\n` : ''
  }`
}

const eraRows = ({ parameter: { label, eras } }: ShelvedParameter) =>
  eras.map((era) => [
    label,
    viDate(era.from),
    valueWords(era.value),
    citesWords(era.cites),
    sureWords[sureOf(era)],
    era.checked === null ? 'chưa' : viDate(era.checked),
  ])

import { KeyValue } from '#ui/KeyValue.tsx'
import { moment } from '#ui/format.ts'
import { difficultyNames } from '../../exam/model.ts'
import type { QuestionBody, QuestionKey } from '../../question.ts'
import type { BankVersion } from '../api.ts'
import { formOf, type SimpleForm } from '../form.ts'
import { kindNames } from '../model.ts'
import css from './bank.module.css'

/** Một bản của câu hỏi, with what is right marked. */
export function VersionView({ version }: { readonly version: BankVersion }) {
  const form = formOf(version.body as QuestionBody, version.key as QuestionKey)
  const parts = form.kind === 'situational' ? form.parts : [{ ...form, kind: form.kind, prompt: '' }]
  return (
    <section className={css['version']}>
      <h2>Bản {version.version}</h2>
      <p className={css['prompt']}>{form.prompt}</p>
      {parts.map((part, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- parts are told apart by their place
        <Answer key={at} form={part} at={form.kind === 'situational' ? at : null} />
      ))}
      <KeyValue columns={2} facts={factsOf(version)} />
    </section>
  )
}

function Answer({ form, at }: { readonly form: SimpleForm; readonly at: number | null }) {
  const { kind, lines, truth, value, tolerance, unit } = form
  return (
    <div>
      {at !== null && (
        <p>
          <strong>Ý {at + 1}.</strong> {form.prompt}
        </p>
      )}
      {kind === 'true-false' && <p>Đáp án: {truth ? 'Đúng' : 'Sai'}</p>}
      {kind === 'numeric' && (
        <p>
          Đáp án: {value} {unit} (sai số {tolerance})
        </p>
      )}
      {kind !== 'true-false' && kind !== 'numeric' && (
        <ul className={css['answers']}>
          {lines.map((line) => (
            <li key={`${line.text} ${line.other}`} data-right={line.right}>
              {line.text}
              {line.other && ` → ${line.other}`}
              {line.share && ` (${line.share} %)`}
              {line.right && <strong> (đúng)</strong>}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

const factsOf = (version: BankVersion) => [
  { label: 'Loại', value: kindNames[version.kind] },
  { label: 'Độ khó', value: difficultyNames[version.difficulty as 1] },
  { label: 'Năng lực', value: version.competency },
  { label: 'Nguồn', value: version.source },
  { label: 'Giải thích', value: version.explanation || null },
  { label: 'Người viết', value: `${version.writtenBy}, ${moment(version.writtenAt)}` },
  { label: 'Người duyệt', value: version.reviewedBy, ...(version.reviewNote && { note: version.reviewNote }) },
]

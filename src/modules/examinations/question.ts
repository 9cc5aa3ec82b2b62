/** Loại câu hỏi. */
export const questionKinds = [
  'single',
  'multiple',
  'true-false',
  'matching',
  'ordering',
  'short-answer',
  'numeric',
  'essay',
  'file',
  'situational',
] as const
export type QuestionKind = (typeof questionKinds)[number]

export type Option = { readonly id: string; readonly text: string }

/** What a candidate is shown: nothing here tells what is right. */
export type QuestionBody =
  | { readonly kind: 'single' | 'multiple' | 'ordering'; readonly prompt: string; readonly options: readonly Option[] }
  | { readonly kind: 'true-false'; readonly prompt: string }
  | {
      readonly kind: 'matching'
      readonly prompt: string
      readonly left: readonly Option[]
      readonly right: readonly Option[]
    }
  | { readonly kind: 'short-answer'; readonly prompt: string }
  | { readonly kind: 'numeric'; readonly prompt: string; readonly unit?: string }
  | { readonly kind: 'essay'; readonly prompt: string; readonly words?: number }
  | { readonly kind: 'file'; readonly prompt: string; readonly types: readonly string[]; readonly bytes: number }
  | { readonly kind: 'situational'; readonly prompt: string; readonly parts: readonly QuestionPart[] }

/** A question of a situation; its share of the points is `weight` over the sum of the weights. */
export type QuestionPart = { readonly id: string; readonly weight: number; readonly body: SimpleBody }
export type SimpleBody = Exclude<QuestionBody, { readonly kind: 'situational' }>

/** Đáp án: never leaves the server before publication. */
export type QuestionKey =
  | { readonly kind: 'single'; readonly right: string }
  | { readonly kind: 'multiple'; readonly right: readonly string[] }
  | { readonly kind: 'true-false'; readonly right: boolean }
  | { readonly kind: 'matching'; readonly pairs: Readonly<Record<string, string>> }
  | { readonly kind: 'ordering'; readonly order: readonly string[] }
  | { readonly kind: 'short-answer'; readonly accepted: readonly string[]; readonly marksMatter?: boolean }
  /** Exact decimals; right when |answer − value| ≤ tolerance. */
  | { readonly kind: 'numeric'; readonly value: string; readonly tolerance: string }
  | { readonly kind: 'essay' | 'file'; readonly guide: readonly Criterion[] }
  | { readonly kind: 'situational'; readonly parts: Readonly<Record<string, SimpleKey>> }

export type SimpleKey = Exclude<QuestionKey, { readonly kind: 'situational' }>
/** One line of a marking guide; `share` in hundredths of the question's points. */
export type Criterion = { readonly text: string; readonly share: number }

/** What a candidate has said so far; null where nothing yet. Option ids are the body's. */
export type Answer =
  | { readonly kind: 'single'; readonly choice: string | null }
  | { readonly kind: 'multiple'; readonly choices: readonly string[] }
  | { readonly kind: 'true-false'; readonly choice: boolean | null }
  | { readonly kind: 'matching'; readonly pairs: Readonly<Record<string, string>> }
  | { readonly kind: 'ordering'; readonly order: readonly string[] }
  | { readonly kind: 'short-answer' | 'numeric' | 'essay'; readonly text: string }
  | { readonly kind: 'file'; readonly fileId: string | null; readonly name: string }
  | { readonly kind: 'situational'; readonly parts: Readonly<Record<string, SimpleAnswer>> }
export type SimpleAnswer = Exclude<Answer, { readonly kind: 'situational' }>

/** A question as it stands on a paper. `points` is an exact decimal. */
export type PaperQuestion = { readonly questionId: string; readonly version: number; readonly points: string } & {
  readonly body: QuestionBody
}
export type PaperKey = { readonly questionId: string; readonly version: number; readonly key: QuestionKey }

/** Đề thi before it is sealed: the questions for candidates and, kept apart, their keys, by position. */
export type Paper = {
  readonly code: string
  readonly questions: readonly PaperQuestion[]
  readonly keys: readonly PaperKey[]
}

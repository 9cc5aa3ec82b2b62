import { decree_115_2020, decree_138_2020, decree_170_2025, decree_259_2026, decree_85_2023 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { parameter } from '#law/kit/parameter.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Service } from './priority.ts'

/** Kiến thức chung; ngoại ngữ; tin học */
export type RoundPart = 'general' | 'language' | 'computing'

type FirstRound = { readonly parts: readonly RoundPart[]; readonly percent: number }

/** Thi vòng 1: the parts there are, and the share of questions each asks to be right */
export const firstRounds: Readonly<Record<Service, ReturnType<typeof parameter<FirstRound>>>> = {
  'civil-servant': parameter<FirstRound>('Thi vòng 1 tuyển dụng công chức', [
    {
      from: '2020-12-01',
      value: { parts: ['general', 'language', 'computing'], percent: 50 },
      cites: [cite(decree_138_2020, 'Điều 8', 'read')],
      checked: null,
    },
    {
      from: '2025-07-01',
      value: { parts: ['general'], percent: 50 },
      cites: [cite(decree_170_2025, 'thi tuyển vòng 1', 'read')],
      checked: null,
    },
  ]),
  'public-employee': parameter<FirstRound>('Thi vòng 1 tuyển dụng viên chức', [
    {
      from: '2023-12-07',
      value: { parts: ['general', 'language'], percent: 50 },
      cites: [cite(decree_115_2020, 'Điều 9 khoản 1', 'text'), cite(decree_85_2023, 'sửa Điều 9', 'text')],
      checked: null,
    },
    { from: '2026-07-01', value: null, cites: [cite(decree_259_2026, 'chưa đọc điều tương ứng')], checked: null },
  ]),
}

export type Answers = { readonly part: RoundPart; readonly questions: number; readonly right: number }
export type RoundResult = { readonly thresholds: readonly number[]; readonly isPassed: boolean }

const words: Readonly<Record<RoundPart, string>> = {
  general: 'kiến thức chung',
  language: 'ngoại ngữ',
  computing: 'tin học',
}

/** Kết quả vòng 1; a part that is exempt or not asked for is left out of `answers` */
export function firstRound(service: Service, answers: readonly Answers[], lawOn: PlainDate): Finding<RoundResult> {
  const law = firstRounds[service].on(lawOn)
  const asked = answers.filter(({ part }) => law.value.parts.includes(part))
  const each = asked.map(({ part, questions, right }) => {
    const threshold = Math.ceil((questions * law.value.percent) / 100)
    return finding(threshold, `Phần ${words[part]}: đúng ${right}/${questions} câu, cần ${threshold}`)
  })
  const isPassed = asked.every(({ right }, index) => right >= each[index]!.value)
  const value = { thresholds: each.map((one) => one.value), isPassed }
  return finding(value, isPassed ? 'Đạt vòng 1' : 'Không đạt vòng 1', { from: [...each, law] })
}

import type { FormFacts } from './facts.ts'
import { degreeLevels, type DegreeLevel } from '#law/planning/intellectual.ts'
import { degreeNames, modeNames, type TrainingMode } from '../model.ts'
import type { FormInput } from './input.ts'
import { blank, item, months, table, words } from './kit.ts'
import { certificateNames, levelWords, schoolNames } from './words.ts'

type Qualification = FormFacts['qualifications'][number]

const degreeWords = ({ level, field }: Qualification) => words([degreeNames[level as DegreeLevel], field])
const rank = ({ level }: Qualification) => degreeLevels.indexOf(level as DegreeLevel)

/** The highest, of equals the last. */
export const highest = (held: readonly Qualification[]) => held.toReversed().toSorted((a, b) => rank(a) - rank(b))[0]

/** Mục 15: trình độ. */
export function learningItems({ facts: { schooling, qualifications, certificates } }: FormInput) {
  const best = highest(qualifications)
  const latest = (kind: string) => {
    const held = certificates.findLast((one) => one.kind === kind)
    return held && levelWords(kind, held.level)
  }
  const languages = certificates
    .filter(({ kind }) => kind === 'foreign-language')
    .map(({ language, level }) => words([language, levelWords('foreign-language', level)], ' '))
  const school = schooling && words([schooling.grade, schoolNames[schooling.level]])
  return [
    item('15.1', blank('Trình độ giáo dục phổ thông', school)),
    item('15.2', blank('Trình độ chuyên môn cao nhất', best && degreeWords(best))),
    item('15.3', blank('Lý luận chính trị', latest('political-theory'))),
    item('15.4', blank('Quản lý nhà nước', latest('state-management'))),
    item('15.5', blank('Ngoại ngữ', words(languages, '; '))),
    item('15.6', blank('Tin học', latest('informatics'))),
  ]
}

const modeOf = (mode: string | null) => (mode ? modeNames[mode as TrainingMode] : '')

/** Mục 27: đào tạo, bồi dưỡng. */
export function trainingTable({ facts: { qualifications, certificates } }: FormInput) {
  const degrees = qualifications.map((one) => ({
    ...one,
    subject: one.field,
    gained: degreeNames[one.level as DegreeLevel],
  }))
  const papers = certificates.map((one) => ({
    ...one,
    subject: words([certificateNames[one.kind], one.language], ' '),
    gained: levelWords(one.kind, one.level),
  }))
  const all = [...degrees, ...papers].toSorted((a, b) => ((a.awarded_on ?? '') < (b.awarded_on ?? '') ? -1 : 1))
  return table(
    '27',
    'Đào tạo, bồi dưỡng về chuyên môn, nghiệp vụ, lý luận chính trị, ngoại ngữ, tin học',
    [
      ['Tên trường', 30],
      ['Chuyên ngành đào tạo, bồi dưỡng', 30],
      ['Từ tháng, năm – đến tháng, năm', 22, 'center'],
      ['Hình thức đào tạo', 17],
      ['Văn bằng, chứng chỉ, trình độ', 24],
    ],
    all.map(({ institution, subject, from_on, to_on, awarded_on, mode, gained }) => [
      institution,
      subject,
      months(from_on, to_on ?? awarded_on),
      modeOf(mode),
      gained,
    ]),
  )
}

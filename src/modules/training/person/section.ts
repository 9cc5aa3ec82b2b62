import { viDong } from '#law/pay/vi-number.ts'
import { viDate, yearOf } from '#lib/date.ts'
import type { PersonSection } from '#modules/personnel/model.ts'
import { factLine, origins } from '#modules/personnel/service.ts'
import { type Commitment, commitmentsOf } from '../commitment/store.ts'
import { outcomeNames } from '../model.ts'
import { type Attended, attendedBy } from './section-store.ts'

/** Đào tạo on a person's page: this year's lessons, classes, commitments. */
export const trainingSection: PersonSection = {
  id: 'training',
  title: 'Đào tạo',

  async read(db, ctx, personId, asOf) {
    const attended = await attendedBy(db, ctx, personId, asOf)
    const commitments = await commitmentsOf(db, ctx, personId, asOf)
    const known = await origins(
      db,
      ctx.agency.id,
      [...attended, ...commitments].map(({ source }) => source),
      personId,
    )
    const year = yearOf(asOf.day)
    const lines = [
      ...attended.map((one) => factLine(one, one.name, attendedWords(one, year), known, 'class')),
      ...commitments.map((one) => factLine(one, 'Cam kết phục vụ', commitmentWords(one), known, 'commitment')),
    ]
    const stretches = attended.toReversed().map(({ name, from, until }) => ({ from, until, label: name }))
    return { lines, lanes: stretches.length > 0 ? [{ title: 'Đào tạo', stretches }] : [] }
  },
}

const attendedWords = ({ organiser, lessons, outcome, grade, until }: Attended, year: number) =>
  [
    organiser,
    ...(lessons === null ? [] : [`${lessons} tiết`]),
    outcome ? outcomeNames[outcome] : 'chưa có kết quả',
    ...(grade ? [grade] : []),
    ...(outcome === 'completed' && yearOf(until) === year ? [`tính vào năm ${year}`] : []),
  ].join(', ')

const commitmentWords = ({ className, months, cost, until }: Commitment) =>
  `${months} tháng sau lớp “${className}”, chi phí ${viDong(cost)}, đến ngày ${viDate(until)}`

import { finding } from '#law/kit/finding.ts'
import { annualTraining } from '#law/training/annual-minimum.ts'
import { viDate, yearOf } from '#lib/date.ts'
import type { LawMatter } from '#modules/personnel/model.ts'
import { traineeKind } from '../report/minimum.ts'
import { type Learned, learnedIn } from '../report/learned-store.ts'

/** Bồi dưỡng bắt buộc hằng năm, over the classes on record */
export const annualTrainingMatter: LawMatter = {
  id: 'annual-training',
  title: 'Bồi dưỡng hằng năm',

  async answer(db, ctx, { personId, posting }, { day, knownAt }) {
    const trainee = posting && traineeKind(posting.staff)
    if (!trainee) return null
    const year = yearOf(day)
    const learned = (await learnedIn(db, ctx, personId, year, knownAt)).filter(({ to }) => to <= day)
    const counted = learned.filter(({ counts, lessons }) => counts && lessons !== null)
    const reckoned = annualTraining(
      counted.map(({ lessons }) => lessons ?? 0),
      trainee,
      day,
    )
    const { done, required } = reckoned.value
    const unsaid = learned.filter(({ lessons }) => lessons === null).length
    return {
      value: `${done}/${required} tiết trong năm ${year}`,
      finding: finding(reckoned.value, reckoned.says, {
        cites: reckoned.cites,
        from: [...reckoned.from, ...learned.map(told)],
      }),
      missing: unsaid > 0 ? `${unsaid} lớp chưa ghi số tiết nên chưa được tính` : null,
      tryAt: null,
    }
  },
}

const told = ({ classId, name, to, lessons, counts }: Learned) =>
  finding(
    classId,
    `Lớp “${name}” kết thúc ngày ${viDate(to)}: ${lessons === null ? 'chưa ghi số tiết' : counts ? `${lessons} tiết` : 'không thuộc loại khóa được tính'}`,
  )

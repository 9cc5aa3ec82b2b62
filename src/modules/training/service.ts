import { annualMinimums } from '#law/training/annual-minimum.ts'
import { finding } from '#law/kit/finding.ts'
import type { LawMatter } from '../personnel/model.ts'

/** Bồi dưỡng bắt buộc hằng năm */
export const annualTrainingMatter: LawMatter = {
  id: 'annual-training',
  title: 'Bồi dưỡng hằng năm',

  async answer(_db, _ctx, { posting }, { day }) {
    if (!posting || posting.staff === 'contract-worker') return null
    const law = annualMinimums[posting.staff === 'public-employee' ? 'public-employee' : 'civil-servant'].on(day)
    const { weeks, daysPerWeek, lessonsPerDay } = law.value
    const lessons = weeks * daysPerWeek * lessonsPerDay
    return {
      value: `${lessons} tiết mỗi năm`,
      finding: finding(lessons, `Mỗi năm phải bồi dưỡng đủ ${lessons} tiết`, { from: [law] }),
      missing: 'Hồ sơ chưa ghi các khóa đã học, nên chưa biết còn thiếu bao nhiêu',
      tryAt: null,
    }
  },
}

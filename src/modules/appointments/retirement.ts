import { retirement } from '#law/retirement/retirement.ts'
import { viDate } from '#lib/date.ts'
import type { LawMatter } from '../personnel/model.ts'
import { dayCode, tryAt, unanswered } from '../personnel/service.ts'
import { bornAs } from './born.ts'

/** Nghỉ hưu trong điều kiện lao động bình thường */
export const retirementMatter: LawMatter = {
  id: 'retirement',
  title: 'Nghỉ hưu',

  async answer(_db, _ctx, who, { day }) {
    if (!who.posting) return null
    const born = bornAs(who)
    if ('missing' in born) return unanswered(born.missing)
    const finding = retirement(born.sex, born.on, day)
    return {
      value: `Hết ngày ${viDate(finding.value.lastDay)}`,
      finding,
      missing: null,
      tryAt: tryAt('nghi-huu', { sex: born.sex, known: 'day', born: dayCode(born.on), lawOn: dayCode(day) }),
    }
  },
}

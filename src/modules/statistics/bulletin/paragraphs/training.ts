import { sinceWords, type Writer } from '../frame.ts'
import { count, say } from '../prose.ts'
import { untilWords } from '../words.ts'
import { ifAny } from './parts.ts'

/** Đào tạo, bồi dưỡng. */
export const training: Writer = {
  id: 'training',
  title: 'Đào tạo, bồi dưỡng',
  ask: ({ from }) => ({
    classes: { indicator: 'classes', from },
    learners: { indicator: 'learners', from },
    university: { indicator: 'university-classes', from },
    students: { indicator: 'university-learners', from },
    centre: { indicator: 'centre-classes', from },
    trained: { indicator: 'centre-learners', from },
  }),
  write({ classes, learners, university, students, centre, trained }, { from, day }) {
    const since = `${sinceWords(from)} đến ${untilWords(day)}`
    return [
      ifAny(
        classes!,
        'classes',
        say`${since}, đã mở ${count(classes!)} lớp đào tạo, bồi dưỡng với ${count(learners!)} lượt học viên.`,
        [learners!],
      ),
      ifAny(
        university!,
        'university',
        say`Trong đó có ${count(university!)} lớp phối hợp với các trường đại học cho ${count(students!)} lượt học viên.`,
      ),
      ifAny(
        centre!,
        'centre',
        say`Trung tâm Hành chính công đã mở ${count(centre!)} lớp cho ${count(trained!)} lượt học viên.`,
      ),
    ]
  },
}

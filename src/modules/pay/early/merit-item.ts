import { explain } from '#law/kit/finding.ts'
import type { Item } from '../../decisions/model.ts'
import type { EarlyStep } from './early-step.ts'
import { withPlace } from './place-words.ts'
import type { Review, Reviewed } from './review.ts'

export function itemOf(found: Reviewed, whole: Review): Item<EarlyStep> {
  const { finding, row, serving } = found
  const { next, months, on, usable } = finding!.value
  const { rank, step, coefficient, countedFrom } = row!
  return {
    personId: serving.personId,
    basis: explain(withPlace(found, finding!, whole)),
    effect: {
      rank,
      before: { step, coefficient, countedFrom },
      step: next!.step,
      coefficient: next!.coefficient,
      on: on!,
      year: whole.asked.year,
      months,
      kind: 'merit',
      merit: usable[0] ? `${usable[0].title}, QĐ ${usable[0].paper}` : '',
    },
  }
}

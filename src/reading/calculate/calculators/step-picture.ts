import type { HeldStep } from '#law/pay/held-step.ts'
import type { PlainDate } from '#lib/date.ts'
import type { TimelinePicture } from '../kit/answer.ts'
import { setbackWords } from './setback-options.ts'

/** The time a step is held, what happened in it, and the day it ends. */
export function stepPicture(held: HeldStep, due: PlainDate, becomes: string): TimelinePicture {
  const { countedFrom, setbacks, step } = held
  return {
    kind: 'timeline',
    label: 'Thời gian giữ bậc',
    spans: [
      { from: countedFrom, to: due, label: `Giữ bậc ${step}`, tone: 'strong' },
      ...setbacks.flatMap((one) =>
        'from' in one ? [{ from: one.from, to: one.to, label: setbackWords(one), tone: 'waits' as const }] : [],
      ),
    ],
    marks: [
      { on: countedFrom, label: `Bắt đầu tính bậc ${step}` },
      ...setbacks.flatMap((one) => (one.kind === 'discipline' ? [mark(one.on, setbackWords(one))] : [])),
      ...setbacks.flatMap((one) =>
        one.kind === 'failed-year'
          ? [mark(`${one.year}-12-31` as PlainDate, `Không hoàn thành nhiệm vụ năm ${one.year}`)]
          : [],
      ),
      { on: due, label: becomes, tone: 'strong' },
    ],
  }
}

const mark = (on: PlainDate, label: string) => ({ on, label, tone: 'danger' as const })

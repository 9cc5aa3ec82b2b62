import { circular_03_2021_bnv, circular_08_2013_bnv } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { addDays, type PlainDate } from '#lib/date.ts'
import type { Setback } from './held-step.ts'
import { type Delay, monthsDelayed } from './step-delay.ts'
import { covered, total } from './stretch.ts'
import { counts } from './uncounted-time.ts'

type Sentence = Extract<Setback, { kind: 'uncounted' }>
type Choice = { readonly sentenceMonths: number; readonly delayMonths: number; readonly kept: 'sentence' | 'delay' }

/** What still moves the due day after each sentence and its extension became one. */
export type Chosen = {
  readonly setbacks: readonly Setback[]
  readonly delays: readonly Delay[]
  readonly choices: readonly Choice[]
}

/**
 * Thời gian thử thách án treo: shorter than the extension, the extension is used; otherwise the sentence. A sentence that
 * names its conduct is weighed against the extension for that conduct, one that names none against all of it.
 */
export function sentenceOrDelay(
  setbacks: readonly Setback[],
  delays: readonly Delay[],
  from: PlainDate,
  until: PlainDate,
  lawOn: PlainDate,
): Chosen {
  const sentences = setbacks.filter((one) => one.kind === 'uncounted' && one.reason === 'suspended-sentence')
  return (sentences as readonly Sentence[])
    .filter((sentence) => covered(sentence, from, addDays(until, -1)) && !counts(sentence, from, lawOn))
    .reduce((chosen, sentence) => choose(chosen, sentence, from, until), { setbacks, delays, choices: [] } as Chosen)
}

function choose({ setbacks, delays, choices }: Chosen, sentence: Sentence, from: PlainDate, until: PlainDate): Chosen {
  const isItsOwn = ({ setback }: Delay) => sentence.conduct === undefined || setback.conduct === sentence.conduct
  const own = delays.filter(isItsOwn)
  if (own.length === 0) return { setbacks, delays, choices }

  const [sentenceMonths, delayMonths] = [total([sentence], from, until).months, monthsDelayed(own)]
  if (sentenceMonths < delayMonths) {
    const choice: Choice = { sentenceMonths, delayMonths, kept: 'delay' }
    return { setbacks: setbacks.filter((one) => one !== sentence), delays, choices: [...choices, choice] }
  }
  const choice: Choice = { sentenceMonths, delayMonths, kept: 'sentence' }
  return { setbacks, delays: delays.filter((one) => !isItsOwn(one)), choices: [...choices, choice] }
}

export function choiceFinding({ sentenceMonths, delayMonths, kept }: Choice): Finding<number> {
  const both = `Thử thách án treo ${sentenceMonths} tháng, thời gian bị kéo dài ${delayMonths} tháng`
  const used = kept === 'delay' ? 'tính theo thời gian bị kéo dài' : 'tính theo thời gian thử thách'
  return finding(Math.max(sentenceMonths, delayMonths), `${both}: ${used}`, {
    cites: [
      cite(circular_08_2013_bnv, 'Điều 2 khoản 1 điểm c', 'read'),
      cite(circular_03_2021_bnv, 'Điều 1 khoản 3', 'read'),
    ],
  })
}

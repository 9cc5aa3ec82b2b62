import { type Award, bonusRates } from '#law/honours/bonus-rates.ts'
import { Decimal } from '#lib/decimal.ts'
import type { FormPart } from '../personnel/model.ts'
import { awardName } from './model.ts'
import { type Honoured, readHonours } from './store.ts'

/** Danh hiệu được phong tặng, as apart from what one is commended by. */
const conferred: readonly Award[] = ['hero', 'heroic-mother', 'people-title', 'merited-title']

const worth = ({ code }: Honoured) => new Decimal(bonusRates[code].multiple.eras.at(-1)!.value ?? 0)

/** Mục 19 và 21 của sơ yếu lý lịch: the highest, by what the law rewards most; of equals the last. */
export const honourForm: FormPart = async (db, ctx, personId, asOf) => {
  const held = await readHonours(db, ctx, [personId], asOf)
  const highest = (of: readonly Honoured[]) => {
    const best = of.toSorted((a, b) => worth(b).comparedTo(worth(a)))[0]
    return best ? `${awardName(best.code)}, năm ${best.awardedOn.slice(0, 4)}` : null
  }
  return {
    title: highest(held.filter(({ code }) => conferred.includes(code))),
    award: highest(held.filter(({ code }) => !conferred.includes(code))),
  }
}

import { parseArgs } from 'node:util'
import { compare, smallest } from './difference.ts'
import { makeCareer } from './make-career.ts'

/** node test/second-pay/compare.ts --careers 100000 [--seed n]: random careers by the library and by the second reckoning. */
const { values } = parseArgs({
  options: { careers: { type: 'string', default: '3000' }, seed: { type: 'string', default: '1' } },
})
const careers = Number(values.careers)
const seed = Number(values.seed)

let months = 0
const refusals = new Map<string, number>()
for (let index = 0; index < careers; index += 1) {
  const career = makeCareer(seed, index)
  const compared = compare(career)
  if (compared.differs !== undefined) {
    const least = smallest(career)
    console.log(`career ${index} of seed ${seed} differs: ${compared.differs}`)
    console.log(`smallest: ${JSON.stringify(least)}\n${compare(least).differs}`)
    process.exit(1)
  }
  months += compared.months
  if (compared.refused.length > 0) {
    const reasons = compared.refused.join(' + ')
    refusals.set(reasons, (refusals.get(reasons) ?? 0) + 1)
  }
  if ((index + 1) % 10_000 === 0) console.log(`${index + 1} careers, ${months} months`)
}
const refused = [...refusals.values()].reduce((sum, one) => sum + one, 0)
for (const [reason, count] of refusals) console.log(`refused by both (${reason}): ${count}`)
console.log(`${refused} of ${careers} careers refused by both`)
console.log(`${careers} careers, ${months} months compared: 0 đồng, 0 days of difference`)

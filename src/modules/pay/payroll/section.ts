import { viDong } from '#law/pay/vi-number.ts'
import type { Lane, PersonSection } from '../../personnel/model.ts'
import { factLine, origins } from '../../personnel/service.ts'
import { type AllowanceFact, allowancesOf, dependantsOf } from './fact-store.ts'
import { words } from './kinds.ts'
import { allowanceNames } from './model.ts'
import { officePosts } from './office-posts.ts'

/** Phụ cấp và người phụ thuộc on a person's page. */
export const allowanceSection: PersonSection = {
  id: 'allowances',
  title: 'Phụ cấp, người phụ thuộc',

  async read(db, ctx, personId, asOf) {
    const allowances = await allowancesOf(db, ctx, personId, asOf)
    const dependants = await dependantsOf(db, ctx, personId, asOf)
    const sources = [...allowances, ...dependants].map(({ source }) => source)
    const known = await origins(db, ctx.agency.id, sources, personId)
    const lines = [
      ...allowances.map((fact) => ({
        ...factLine(fact, nameOf(fact), wordsOf(fact), known, 'held-allowance'),
        parts: {
          kind: fact.kind,
          place: fact.place,
          rate: fact.rate,
          amount: fact.amount,
          post: fact.post,
          basis: fact.basis,
        },
      })),
      ...dependants.map((fact) => ({
        ...factLine(fact, 'Người phụ thuộc', `${fact.people} người`, known, 'dependants'),
        parts: { people: fact.people },
      })),
    ]
    return { lines, lanes: lanesOf(allowances.toReversed()) }
  },
}

const nameOf = ({ kind, place }: AllowanceFact) =>
  place === '' ? allowanceNames[kind] : `${allowanceNames[kind]}: ${place}`

function wordsOf(fact: AllowanceFact): string {
  const { kind, rate, amount, post, basis } = fact
  const held = rate === null ? `${viDong(amount!)} mỗi tháng` : words(kind, rate)
  const of = post === null ? '' : `${officePosts.get(post)?.label ?? post}, `
  return `${of}${kind === 'fixed' || words(kind, rate!).endsWith('%') ? held : `hệ số ${held}`}, theo ${basis}`
}

/** 'Phụ cấp trách nhiệm công việc: kế toán: hệ số 0,1, theo …' */
export const allowanceWords = (fact: AllowanceFact) => `${nameOf(fact)}: ${wordsOf(fact)}`

const lanesOf = (facts: readonly AllowanceFact[]): Lane[] =>
  [...Map.groupBy(facts, nameOf)].map(([title, held]) => ({
    title,
    stretches: held.map((fact) => ({
      from: fact.from,
      until: fact.until,
      label: fact.rate === null ? viDong(fact.amount!) : words(fact.kind, fact.rate),
    })),
  }))

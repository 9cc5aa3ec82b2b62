import type { AsOf } from '#db/history.ts'
import type { PlainDate } from '#lib/date.ts'
import { staffKindNames } from '../organisation/model.ts'
import { partOf } from './decided.ts'
import { birthWords, masked } from './identity.ts'
import { absenceNames, type FactLine, type PersonSection, sectorNames, sexNames, tieNames } from './model.ts'
import { factLine, type FactRow, type Origins, origins } from './origins.ts'
import { absences, identities, type IdentityFact, postings, type PostingFact, ties } from './store.ts'

const holdsOn = ({ from, until }: Pick<FactRow, 'from' | 'until'>, day: PlainDate) =>
  (from === null || from <= day) && (until === null || day < until)

const sourcesOf = (facts: readonly FactRow[]) => facts.map(({ source }) => source)

export const identitySection: PersonSection = {
  id: 'identity',
  title: 'Nhân thân',
  async read(db, { agency }, personId, asOf) {
    const facts = await identities(db, agency.id, personId, asOf)
    const known = await origins(db, agency.id, sourcesOf(facts), personId)
    return { lines: facts.toReversed().flatMap((fact) => identityLines(fact, asOf, known)), lanes: [] }
  },
}

function identityLines(fact: IdentityFact, { day }: AsOf, known: Origins): FactLine[] {
  if (!holdsOn(fact, day)) return [factLine(fact, 'Họ và tên trước đây', fact.fullName, known, 'name')]
  const parts = [
    ['name', 'Họ và tên', fact.fullName],
    ['birth', 'Ngày sinh', birthWords(fact)],
    ['sex', 'Giới tính', fact.sex ? sexNames[fact.sex] : ''],
    ['number', 'Số định danh cá nhân', masked(fact.idNumber) ?? ''],
  ] as const
  return parts.flatMap(([part, label, value]) => (value ? [factLine(fact, label, value, known, part)] : []))
}

export const postingWords = ({
  staff,
  title,
  office,
  unitName,
}: Pick<PostingFact, 'staff' | 'title' | 'office' | 'unitName'>) =>
  [office, title ?? (office ? null : staffKindNames[staff]), unitName].filter(Boolean).join(', ')

export const postingSection: PersonSection = {
  id: 'posting',
  title: 'Quá trình công tác',
  async read(db, { agency }, personId, asOf) {
    const facts = await postings(db, agency.id, personId, asOf)
    const known = await origins(db, agency.id, sourcesOf(facts), personId)
    const lines = facts
      .toReversed()
      .map((fact) => factLine(fact, staffKindNames[fact.staff], postingWords(fact), known))
    const stretches = facts.map((fact) => ({ from: fact.from, until: fact.until, label: postingWords(fact) }))
    return { lines, lanes: stretches.length > 0 ? [{ title: 'Công tác', stretches }] : [] }
  },
}

export const absenceSection: PersonSection = {
  id: 'absence',
  title: 'Thời gian nghỉ',
  async read(db, { agency }, personId, asOf) {
    const facts = await absences(db, agency.id, personId, asOf)
    const known = await origins(db, agency.id, sourcesOf(facts), personId)
    const lines = facts
      .toReversed()
      .map((fact) => factLine(fact, absenceNames[fact.kind], fact.note ?? '', known, partOf(known, fact.source, '')))
    const stretches = facts.map(({ from, until, kind }) => ({ from, until, label: absenceNames[kind] }))
    return { lines, lanes: stretches.length > 0 ? [{ title: 'Nghỉ', stretches }] : [] }
  },
}

export const tieSection: PersonSection = {
  id: 'tie',
  title: 'Sống, làm việc trên địa bàn',
  async read(db, { agency }, personId, asOf) {
    const facts = await ties(db, agency.id, personId, asOf)
    const known = await origins(db, agency.id, sourcesOf(facts), personId)
    const words = ({ unitName, employer, sector }: (typeof facts)[number]) =>
      [employer, unitName, sector && sectorNames[sector].toLowerCase()].filter(Boolean).join(', ')
    return {
      lines: facts.toReversed().map((fact) => factLine(fact, tieNames[fact.kind], words(fact), known)),
      lanes: [],
    }
  },
}

/** This module's own part of a person's page. */
export const personnelSections: readonly PersonSection[] = [identitySection, postingSection, tieSection, absenceSection]

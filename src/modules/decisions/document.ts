import type { OfficialDocument } from '#documents/model.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Agency } from '../access/model.ts'
import { annexOf } from './annex.ts'
import { headOf, inFull, type Issue, symbolOf } from './heading.ts'
import { instrumentLine, instrumentsCited } from './instrument-line.ts'
import type { DecisionKind, Wording } from './model.ts'
import { linesOf, type StoredItem } from './store.ts'

type Content = { readonly items: readonly StoredItem[]; readonly lawOn: PlainDate; readonly issue: Issue | null }

/** The decision as an official document; without `issue` it is a draft. */
export function officialDocument(
  agency: Agency,
  kind: DecisionKind,
  { items, lawOn, issue }: Content,
): OfficialDocument {
  const wording = kind.wording(linesOf(items), lawOn)
  const { office, authority } = headOf(agency)
  return {
    governingBody: agency.governingBody,
    issuingBody: inFull(agency.name),
    number: issue?.number ?? null,
    symbol: symbolOf(agency),
    place: agency.place,
    date: issue?.signedOn ?? null,
    title: 'Quyết định',
    subject: wording.subject,
    authority,
    bases: basesOf(agency, wording, items),
    articles: wording.articles.map((text, index) => ({
      heading: `Điều ${index + 1}.`,
      paragraphs: closedAtEnd(text, index === wording.articles.length - 1),
    })),
    signer: { form: null, onBehalfOf: null, office, fullName: issue?.signer ?? null },
    recipients: wording.recipients,
    annexes: [annexOf(agency, kind, wording, items, issue)],
    watermark: issue ? null : 'DỰ THẢO',
    sample: agency.kind === 'sample',
  }
}

function basesOf({ name }: Agency, { bases }: Wording, items: readonly StoredItem[]): string[] {
  const law = instrumentsCited(items.map(({ basis }) => basis)).map(instrumentLine)
  return [`Căn cứ chức năng, nhiệm vụ, quyền hạn của ${inFull(name)}`, ...law, ...bases]
}

/** The last article ends with './.'. */
const closedAtEnd = (text: string, last: boolean) => [last ? `${text.replace(/[.;/]+$/, '')}./.` : text]

import type { Annex, OfficialDocument } from '#documents/model.ts'
import { attachedTo } from '#documents/texts.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Agency } from '../access/model.ts'
import { instrumentLine, instrumentsCited } from './instrument-line.ts'
import type { DecisionKind, Wording } from './model.ts'
import type { StoredItem } from './store.ts'

type Issue = { readonly number: string; readonly signedOn: PlainDate; readonly signer: string }
type Content = { readonly items: readonly StoredItem[]; readonly lawOn: PlainDate; readonly issue: Issue | null }

/** The decision as an official document; without `issue` it is a draft. */
export function officialDocument(
  agency: Agency,
  kind: DecisionKind,
  { items, lawOn, issue }: Content,
): OfficialDocument {
  const wording = kind.wording(items, lawOn)
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

const symbolOf = ({ symbol }: Agency) => `QĐ-${symbol}`

const inFull = (text: string) => text.replace(/\bUBND\b/g, 'Ủy ban nhân dân').replace(/\bHĐND\b/g, 'Hội đồng nhân dân')

/** 'Chủ tịch Ủy ban nhân dân thị xã' signs as 'Chủ tịch', by the authority of the office in full. */
function headOf({ head, name }: Agency): { office: string; authority: string } {
  const full = inFull(head)
  const office = full.split(/ (?=Ủy ban nhân dân|Hội đồng nhân dân)/)[0]!
  return { office, authority: `${office} ${inFull(name)}` }
}

function basesOf({ name }: Agency, { bases }: Wording, items: readonly StoredItem[]): string[] {
  const law = instrumentsCited(items.map(({ basis }) => basis)).map(instrumentLine)
  return [`Căn cứ chức năng, nhiệm vụ, quyền hạn của ${inFull(name)}`, ...law, ...bases]
}

/** The last article ends with './.'. */
const closedAtEnd = (text: string, last: boolean) => [last ? `${text.replace(/[.;/]+$/, '')}./.` : text]

function annexOf(
  agency: Agency,
  kind: DecisionKind,
  { annexTitle, columns }: Wording,
  items: readonly StoredItem[],
  issue: Issue | null,
): Annex {
  const { authority } = headOf(agency)
  return {
    title: annexTitle,
    subtitle: attachedTo({
      kind: 'Quyết định',
      number: issue?.number ?? null,
      symbol: symbolOf(agency),
      date: issue?.signedOn ?? null,
      issuer: authority,
    }),
    columns: [
      { heading: 'STT', align: 'center', width: 1 },
      { heading: 'Họ và tên', align: 'left', width: 4 },
      { heading: 'Ngày sinh', align: 'center', width: 2.2 },
      { heading: 'Đơn vị', align: 'left', width: 4 },
      ...columns.map(({ heading, align = 'left', width = 2 }) => ({ heading, align, width })),
    ],
    rows: items.map((item, index) => [
      String(index + 1),
      item.named.fullName,
      item.named.birthOn,
      item.named.unitName,
      ...kind.cells(item, item.named),
    ]),
  }
}

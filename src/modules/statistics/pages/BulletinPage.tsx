import { FileDown, FileText } from 'lucide-react'
import { isPlainDate, viDate } from '#lib/date.ts'
import { useAddress } from '#ui/address.ts'
import { address } from '#ui/api.ts'
import { FileLink } from '#ui/FileLink.tsx'
import { Page } from '#ui/Page.tsx'
import { useGet } from '#ui/query.ts'
import type { Bulletin } from '../bulletin/api.ts'
import { AsOfBar } from './AsOfBar.tsx'
import { momentOf, useAsOf } from './asked.ts'
import { CompareBar } from './CompareBar.tsx'
import { ComparedView } from './ComparedView.tsx'
import { FigureCharts } from './FigureCharts.tsx'
import { momentWords } from './moment-words.ts'
import { PieceView } from './PieceView.tsx'
import css from './statistics.module.css'

/** Bản tin nhân lực. */
export function BulletinPage() {
  const query = useBulletinQuery()
  const bulletin = useGet<Bulletin>('/statistics/bulletin', query)
  const known = bulletin.knownAt === null ? 'như đã biết đến nay' : `như đã biết đến ${momentWords(bulletin.knownAt)}`
  return (
    <Page
      title={bulletin.title}
      lead={`Số liệu tại ngày ${viDate(bulletin.day)}, ${known}. Bấm vào con số để xem những người của nó.`}
      actions={
        <>
          <FileLink href={address('/statistics/bulletin/export', { ...query, as: 'pdf' })} icon={FileDown}>
            Bản in PDF
          </FileLink>
          <FileLink href={address('/statistics/bulletin/export', { ...query, as: 'docx' })} icon={FileText}>
            Bản Word
          </FileLink>
        </>
      }
    >
      <AsOfBar />
      <CompareBar />
      {bulletin.compared ? <ComparedView left={bulletin} right={bulletin.compared} /> : <Written bulletin={bulletin} />}
      {bulletin.notes.length > 0 && (
        <section className={css['section']} aria-label="Chú thích">
          <h2>Chú thích</h2>
          <ol className={css['notes']}>
            {bulletin.notes.map((note, at) => (
              <li key={note} id={`chu-thich-${at + 1}`}>
                {note}
              </li>
            ))}
          </ol>
        </section>
      )}
      {!bulletin.compared && <FigureCharts charts={bulletin.charts} />}
    </Page>
  )
}

function useBulletinQuery() {
  const { day, knownAt } = useAsOf()
  const [{ 'so-ngay': compareDay, 'so-biet': compareKnown, tu }] = useAddress()
  return {
    day,
    knownAt,
    from: tu && isPlainDate(tu) ? tu : undefined,
    compareDay,
    compareKnownAt: compareKnown && momentOf(compareKnown),
  }
}

function Written({ bulletin: { paragraphs } }: { readonly bulletin: Bulletin }) {
  return (
    <div className={css['prose']}>
      {paragraphs.map(({ id, title, sentences }) => (
        <section key={id} aria-label={title}>
          <h2>{title}</h2>
          <p>
            {sentences.map((sentence) => (
              <span key={sentence.id} data-sentence={sentence.id}>
                <PieceView pieces={sentence.pieces} />
                {sentence.notes.map((mark) => (
                  <sup key={mark}>
                    <a href={`#chu-thich-${mark}`} aria-label={`Chú thích ${mark}`}>
                      ({mark})
                    </a>
                  </sup>
                ))}{' '}
              </span>
            ))}
          </p>
        </section>
      ))}
    </div>
  )
}

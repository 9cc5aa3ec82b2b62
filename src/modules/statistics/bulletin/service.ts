import { renderReportDocx } from '#documents/report-docx.ts'
import { renderReportPdf } from '#documents/report-pdf.ts'
import type { Download } from '#http/download.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Context } from '../../access/model.ts'
import { look } from '../../access/service.ts'
import type { Bulletin, BulletinFile, BulletinQuery, Chart } from './api.ts'
import { chartsOf } from './charts.ts'
import { compared } from './compare.ts'
import { askOf, labelsOf } from './engine.ts'
import { type Frame, townOf, usualFrom } from './frame.ts'
import { paragraphs } from './paragraphs/all.ts'
import { reportOf } from './report.ts'
import { notesOf, numbered, onceEach, written } from './write.ts'

/** Bản tin nhân lực của cơ quan, tại một ngày, như đã biết ở một lúc. */
export async function bulletin(ctx: Context, query: BulletinQuery): Promise<Bulletin> {
  const ask = onceEach(askOf(ctx))
  const left = frameOf(ctx, query.day ?? ctx.today, query.knownAt, query.from)
  const right = query.compareDay && frameOf(ctx, query.compareDay, query.compareKnownAt, query.from ?? left.from)
  const labels = right ? null : await labelsOf(ctx, left)
  // Asked in one breath, so that one reading answers what is asked of the same people.
  const [here, there, charts] = await Promise.all([
    written(paragraphs, ask, left),
    right ? written(paragraphs, ask, right) : [],
    labels ? chartsOf(ask, left, labels) : [],
  ])
  const notes = notesOf([...here, ...there])
  return {
    title: `Bản tin nhân lực ${left.town} ${ctx.agency.place}`,
    day: left.day,
    knownAt: left.knownAt ?? null,
    paragraphs: numbered(here, notes),
    notes,
    charts,
    compared: right
      ? {
          day: right.day,
          knownAt: right.knownAt ?? null,
          paragraphs: await compared(here, there, ask, { left, right }),
        }
      : null,
  }
}

export async function charts(ctx: Context, { day = ctx.today, knownAt, from }: BulletinQuery): Promise<Chart[]> {
  const frame = frameOf(ctx, day, knownAt, from)
  return chartsOf(onceEach(askOf(ctx)), frame, await labelsOf(ctx, frame))
}

/** Bản tin in ra: the very sentences of the screen. */
export async function bulletinFile(ctx: Context, { as, ...query }: BulletinFile): Promise<Download> {
  const made = await bulletin(ctx, query)
  const report = reportOf(made, ctx.agency, ctx.today)
  await look(ctx, async (_tx, record) =>
    record({ act: 'statistics.print-bulletin', says: `In ${made.title}, số liệu ngày ${made.day}` }),
  )
  return {
    fileName: `Bản tin nhân lực ${made.day}.${as}`,
    content: as === 'pdf' ? await renderReportPdf(report) : await renderReportDocx(report),
  }
}

const frameOf = ({ agency }: Context, day: PlainDate, knownAt?: string, from?: PlainDate): Frame => ({
  town: townOf(agency.name, agency.place),
  day,
  knownAt,
  from: from ?? usualFrom(day),
})

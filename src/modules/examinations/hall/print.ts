import { renderReportDocx } from '#documents/report-docx.ts'
import { renderReportPdf } from '#documents/report-pdf.ts'
import type { Report } from '#documents/report.ts'
import type { Download } from '#http/download.ts'
import { Refusal } from '#law/kit/refusal.ts'
import { fold } from '#lib/text.ts'
import type { Context } from '../../access/model.ts'
import { look } from '../../access/service.ts'
import { exam as examOf } from '../exam/service.ts'
import { panelOf } from '../panel/service.ts'
import { papersOf } from '../secrecy/service.ts'
import type { PrintQuery } from './api.ts'
import { candidates } from './candidates.ts'
import { readIncidents } from './incident-store.ts'
import { type Known, partsOf, printNames } from './print-parts.ts'
import { hall } from './rooms.ts'
import { vietnamMoment } from './words.ts'

/** Danh sách, sơ đồ, phiếu ký nộp bài, biên bản của một ca thi, as PDF or Word. */
export async function printSession(
  ctx: Context,
  examId: string,
  sessionId: string,
  query: PrintQuery,
): Promise<Download> {
  const { what, format } = query
  const known = await knownOf(ctx, examId, sessionId, query.roomId)
  const report: Report = {
    agency: ctx.agency,
    title: printNames[what],
    subtitle: `${known.exam.name}, ca ${vietnamMoment(new Date(known.session.startsAt))}`,
    parts: partsOf(what, known),
    notes: [],
    printedOn: ctx.today,
  }
  const content = format === 'pdf' ? await renderReportPdf(report) : await renderReportDocx(report)
  await look(ctx, async (_, record) => {
    record({
      act: 'exams.print',
      says: `In ${printNames[what].toLocaleLowerCase('vi')} của “${known.exam.name}”`,
      subjectKind: 'exam',
      subjectId: examId,
    })
  })
  return { fileName: `${fold(printNames[what]).replaceAll(' ', '-')}.${format}`, content }
}

async function knownOf(ctx: Context, examId: string, sessionId: string, roomId: string | undefined): Promise<Known> {
  const exam = await examOf(ctx, examId)
  const [{ sessions }, { members }, papers, list] = await Promise.all([
    hall(ctx, examId),
    panelOf(ctx, examId),
    papersOf(ctx, examId),
    candidates(ctx, examId),
  ])
  const session = sessions.find(({ id }) => id === sessionId)
  if (!session) throw new Refusal('missing', 'Không tìm thấy ca thi này.')
  const rooms = session.rooms.filter(({ id }) => roomId === undefined || id === roomId)
  return {
    exam,
    session,
    rooms,
    members,
    papers: papers.sessions.find(({ id }) => id === sessionId)!,
    candidates: new Map(list.map((one) => [one.id, one])),
    incidents: await readIncidents(ctx.db, ctx, sessionId, null),
  }
}

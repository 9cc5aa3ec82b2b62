import { typstData } from './pdf.ts'
import { printedReport, type Report } from './report.ts'
import { layout } from './rules.ts'
import { typesetter } from './typesetter.ts'

/** The report on A4, its tables drawn as bars too. */
export const renderReportPdf = (report: Report): Promise<Buffer> =>
  typesetter.typeset({ template: 'report', data: typstData({ ...printedReport(report), layout }) })

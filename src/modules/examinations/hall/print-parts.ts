import type { Column } from '#documents/model.ts'
import type { ReportPart, Sentence } from '#documents/report.ts'
import { type PlainDate, viDate } from '#lib/date.ts'
import type { Exam } from '../exam/api.ts'
import type { PanelView } from '../panel/api.ts'
import { panelRoleNames } from '../panel/model.ts'
import type { PaperView } from '../papers/api.ts'
import type { Candidate, HallRoom, HallSession, Incident, PrintQuery } from './api.ts'
import { incidentNames } from './model.ts'
import { vietnamMoment } from './words.ts'

export type Known = {
  readonly exam: Exam
  readonly session: HallSession
  readonly rooms: readonly HallRoom[]
  readonly members: PanelView['members']
  readonly papers: PaperView['sessions'][number]
  readonly candidates: ReadonlyMap<string, Candidate>
  readonly incidents: readonly Incident[]
}

export const printNames: Readonly<Record<PrintQuery['what'], string>> = {
  'danh-sach': 'Danh sách thí sinh dự thi',
  'so-do': 'Sơ đồ phòng thi',
  'nop-bai': 'Phiếu thí sinh ký nộp bài',
  'mo-de': 'Biên bản mở đề thi',
  'bien-ban': 'Biên bản phòng thi',
}

const parts: Readonly<Record<PrintQuery['what'], (known: Known) => ReportPart[]>> = {
  'danh-sach': (known) => known.rooms.map((room) => list(known, room, ['Ngày sinh', 'Đơn vị'])),
  'so-do': ({ rooms }) => rooms.map(plan),
  'nop-bai': (known) => known.rooms.map((room) => list(known, room, ['Mã đề', 'Ký nộp bài'])),
  'mo-de': opening,
  'bien-ban': minutes,
}

export const partsOf = (what: PrintQuery['what'], known: Known): ReportPart[] => parts[what](known)

const column = (heading: string, width: number, align: Column['align'] = 'left'): Column => ({ heading, width, align })
const says = (...lines: string[]): Sentence[][] => lines.map((text) => [{ text, notes: [] }])
const table = (caption: string, columns: readonly Column[], rows: readonly (readonly string[])[]) => ({
  caption,
  columns,
  rows,
  bars: [],
})

function list({ candidates }: Known, room: HallRoom, more: readonly string[]): ReportPart {
  const rows = room.seats
    .toSorted((a, b) => (a.number < b.number ? -1 : 1))
    .map((seat, at) => {
      const one = candidates.get(seat.candidateId)
      const cells: Readonly<Record<string, string>> = {
        'Ngày sinh': one?.birthOn ? viDate(one.birthOn as PlainDate) : '',
        'Đơn vị': one?.unit ?? '',
        'Mã đề': seat.paper ?? '',
        'Ký nộp bài': '',
      }
      return [
        `${at + 1}`,
        seat.number,
        seat.fullName,
        `${seat.row}.${seat.column}`,
        ...more.map((heading) => cells[heading]!),
      ]
    })
  const columns = [
    column('TT', 1, 'center'),
    column('Số báo danh', 2, 'center'),
    column('Họ và tên', 5),
    column('Hàng.ghế', 2, 'center'),
    ...more.map((heading) => column(heading, heading === 'Đơn vị' ? 5 : 3)),
  ]
  return { heading: room.name, paragraphs: says(`${room.seats.length} thí sinh.`), tables: [table('', columns, rows)] }
}

function plan(room: HallRoom): ReportPart {
  const at = (row: number, place: number) => room.seats.find((seat) => seat.row === row && seat.column === place)
  const columns = [
    column('Hàng', 1, 'center'),
    ...span(room.columns).map((place) => column(`Ghế ${place}`, 3, 'center')),
  ]
  const rows = span(room.rows).map((row) => [
    `${row}`,
    ...span(room.columns).map((place) => {
      const seat = at(row, place)
      return seat ? `${seat.number} ${seat.fullName}${seat.paper ? ` (đề ${seat.paper})` : ''}` : '(trống)'
    }),
  ])
  const guards = room.invigilators.map(({ fullName }) => fullName).join(', ') || 'chưa phân công'
  return {
    heading: room.name,
    paragraphs: says(`Giám thị: ${guards}. Hàng 1 gần bàn giám thị.`),
    tables: [table('', columns, rows)],
  }
}

const span = (count: number) => Array.from({ length: count }, (_, at) => at + 1)
const at = (moment: string | null) => (moment ? vietnamMoment(new Date(moment)) : '………')

function opening({ papers, members, exam }: Known): ReportPart[] {
  const openers = papers.shares.map(({ fullName, broughtAt }) => [fullName, broughtAt ? at(broughtAt) : 'chưa mang'])
  const sealed = papers.papers.map(({ code, isReserve, digest }) => [
    code,
    isReserve ? 'dự phòng' : 'chính thức',
    digest.slice(0, 16),
  ])
  return [
    {
      heading: 'Việc mở đề',
      paragraphs: says(
        `Đề thi của “${exam.name}” được niêm phong bằng khóa chia ba phần; cần hai phần để mở.`,
        papers.openedAt
          ? `Hai người giữ khóa đã mở đề lúc ${at(papers.openedAt)}. Hạt giống rút đề: ${papers.seed ?? ''}.`
          : 'Đề thi chưa mở.',
      ),
      tables: [
        table('Người giữ phần khóa', [column('Họ và tên', 5), column('Giờ mang khóa', 4)], openers),
        table(
          'Đề thi đã niêm phong',
          [column('Mã đề', 2, 'center'), column('Loại', 3), column('Dấu niêm phong', 5)],
          sealed,
        ),
      ],
    },
    signatures(members),
  ]
}

function minutes({ exam, session, rooms, incidents, members }: Known): ReportPart[] {
  const used = rooms.flatMap(({ seats }) => seats).filter((seat) => seat.used).length
  const named = rooms.reduce((sum, { seats }) => sum + seats.length, 0)
  const rows = incidents.map((one) => [
    at(one.recordedAt),
    one.number ? `${one.number} ${one.fullName ?? ''}` : '',
    incidentNames[one.kind],
    one.note,
    one.recordedBy,
  ])
  const columns = [
    column('Lúc', 3),
    column('Thí sinh', 4),
    column('Việc', 3),
    column('Nội dung', 5),
    column('Người ghi', 3),
  ]
  return [
    {
      heading: 'Diễn biến ca thi',
      paragraphs: says(
        `Thời gian làm bài ${exam.minutes} phút. Bắt đầu ${at(session.startedAt)}, kết thúc ${at(session.closedAt)}.`,
        `Có ${named} thí sinh trong danh sách, ${used} thí sinh vào phòng thi, vắng ${named - used}.`,
        rows.length === 0 ? 'Không có việc bất thường.' : `Ghi nhận ${rows.length} việc dưới đây.`,
      ),
      tables: rows.length === 0 ? [] : [table('Việc đã ghi', columns, rows)],
    },
    signatures(members),
  ]
}

function signatures(members: PanelView['members']): ReportPart {
  const rows = members.map(({ fullName, role }) => [panelRoleNames[role], fullName, ''])
  return {
    heading: 'Ký xác nhận',
    paragraphs: [],
    tables: [table('Hội đồng', [column('Chức danh', 3), column('Họ và tên', 5), column('Chữ ký', 4)], rows)],
  }
}

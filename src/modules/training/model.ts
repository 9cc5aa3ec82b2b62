import type { PlainDate } from '#lib/date.ts'

/** Nội dung đào tạo, bồi dưỡng */
export const subjectNames = {
  'political-theory': 'Lý luận chính trị',
  'state-management': 'Quản lý nhà nước',
  profession: 'Chuyên môn, nghiệp vụ',
  skills: 'Kỹ năng',
  'defence-security': 'Quốc phòng, an ninh',
  'foreign-language': 'Ngoại ngữ',
  informatics: 'Tin học',
  'ethnic-language': 'Tiếng dân tộc',
  'e-government': 'Chính quyền điện tử',
  'public-services': 'Dịch vụ công',
  tourism: 'Du lịch',
  other: 'Khác',
} as const
export type Subject = keyof typeof subjectNames
export const subjects = Object.keys(subjectNames) as [Subject, ...Subject[]]

/** Đơn vị tổ chức */
export const organiserNames = {
  'home-affairs': 'Sở Nội vụ, cơ quan nội vụ',
  university: 'Trường đại học',
  'public-centre': 'Trung tâm Hành chính công',
  'political-school': 'Trường chính trị',
  other: 'Đơn vị khác',
} as const
export type OrganiserKind = keyof typeof organiserNames
export const organiserKinds = Object.keys(organiserNames) as [OrganiserKind, ...OrganiserKind[]]

export const classLevelNames = { province: 'Cấp tỉnh', town: 'Cấp thị xã', commune: 'Cấp xã, phường' } as const
export type ClassLevel = keyof typeof classLevelNames
export const classLevels = Object.keys(classLevelNames) as [ClassLevel, ...ClassLevel[]]

/** Loại khóa, as the annual minimum counts it */
export const courseKindNames = {
  programme: 'Chương trình theo nghị định',
  update: 'Tập huấn, cập nhật kiến thức',
  abroad: 'Khóa ở nước ngoài',
  other: 'Loại khác, không tính vào mức tối thiểu',
} as const
export const courseKinds = ['programme', 'update', 'abroad', 'other'] as const

/** Nguồn kinh phí */
export const fundNames = {
  'state-budget': 'Ngân sách nhà nước',
  agency: 'Kinh phí của cơ quan, đơn vị',
  learner: 'Người học tự trả',
  aid: 'Tài trợ, hợp tác',
  other: 'Nguồn khác',
} as const
export type Fund = keyof typeof fundNames
export const funds = Object.keys(fundNames) as [Fund, ...Fund[]]

/** Loại chứng chỉ mà chương trình cấp */
export const certificateNames = {
  'political-theory': 'Lý luận chính trị',
  'state-management': 'Quản lý nhà nước',
  'foreign-language': 'Ngoại ngữ',
  informatics: 'Tin học',
  'ethnic-language': 'Tiếng dân tộc',
  'defence-security': 'Quốc phòng, an ninh',
  'professional-title': 'Chức danh nghề nghiệp',
  other: 'Chứng chỉ khác',
} as const
export type CertificateKind = keyof typeof certificateNames
export const certificateKinds = Object.keys(certificateNames) as [CertificateKind, ...CertificateKind[]]

/** Kết quả học tập */
export const outcomeNames = { completed: 'Hoàn thành', failed: 'Không đạt', left: 'Bỏ học' } as const
export type Outcome = keyof typeof outcomeNames
export const outcomes = ['completed', 'failed', 'left'] as const

export const attendanceNames = { present: 'Có mặt', late: 'Đến muộn', absent: 'Vắng' } as const
export type Attendance = keyof typeof attendanceNames
export const attendances = ['present', 'late', 'absent'] as const

/** Tình trạng lớp, computed from its days. */
export const classStateNames = { coming: 'Sắp mở', running: 'Đang học', over: 'Đã kết thúc' } as const
export type ClassState = keyof typeof classStateNames
export const classStates = ['coming', 'running', 'over'] as const

/** `until` is the first day after the class. */
export const classStateOn = (from: PlainDate, until: PlainDate, day: PlainDate): ClassState =>
  day < from ? 'coming' : day < until ? 'running' : 'over'

/** Bốn câu của phiếu nhận xét, each answered from 1 to 5 */
export const questionNames = {
  content: 'Nội dung sát với công việc',
  teaching: 'Giảng viên truyền đạt dễ hiểu',
  running: 'Tổ chức lớp chu đáo',
  useful: 'Áp dụng được ngay sau lớp học',
} as const
export type Question = keyof typeof questionNames
export const questions = Object.keys(questionNames) as [Question, ...Question[]]
/** Fewer answers than this are not shown: one could tell whose they are. */
export const fewestAnswers = 3

/** Cách gộp số liệu báo cáo */
export const groupingNames = {
  organiser: 'Đơn vị tổ chức',
  subject: 'Nội dung',
  level: 'Cấp của lớp',
  office: 'Chức vụ người học',
  year: 'Năm',
  fund: 'Nguồn kinh phí',
} as const
export type Grouping = keyof typeof groupingNames
export const groupings = Object.keys(groupingNames) as [Grouping, ...Grouping[]]

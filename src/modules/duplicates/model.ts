import type { PersonFactTable } from '#db/tables.ts'
import type { PlainDate } from '#lib/date.ts'

/** Nhóm dữ kiện, as the comparison and its choices name them. */
export const groupNames: Readonly<Record<PersonFactTable, string>> = {
  person_merge: 'Gộp hồ sơ',
  person_identity: 'Nhân thân',
  posting: 'Vị trí công tác',
  absence: 'Thời gian nghỉ',
  discipline: 'Kỷ luật',
  evaluation_grade: 'Xếp loại hằng năm',
  salary_step: 'Ngạch, bậc lương',
  beyond_top_step: 'Phụ cấp thâm niên vượt khung',
  initiative: 'Sáng kiến, đề tài',
  honour: 'Khen thưởng',
  early_raise: 'Lần nâng bậc trước thời hạn',
  retirement_notice: 'Thông báo nghỉ hưu',
  early_raise_choice: 'Lựa chọn khi xét nâng bậc trước thời hạn',
  allowance: 'Phụ cấp',
  tax_dependants: 'Người phụ thuộc',
  competency_held: 'Năng lực đã có',
  person_origin: 'Nguồn gốc',
  service_entry: 'Tuyển dụng, công việc chính',
  residence: 'Nơi thường trú, nơi ở',
  contact: 'Liên lạc',
  paper_number: 'Giấy tờ',
  schooling: 'Giáo dục phổ thông',
  qualification: 'Văn bằng chuyên môn',
  certificate: 'Chứng chỉ, lý luận chính trị, ngoại ngữ, tin học',
  membership: 'Đảng, đoàn thể',
  army_service: 'Quân ngũ',
  health: 'Sức khỏe',
  social_status: 'Thương binh, đối tượng chính sách',
  life_history: 'Lịch sử bản thân',
  family_member: 'Quan hệ gia đình',
  household_economy: 'Kinh tế gia đình',
  earlier_work: 'Quá trình công tác trước đây',
  side_office: 'Chức vụ kiêm nhiệm',
  departure: 'Thôi công tác',
  town_tie: 'Sống, làm việc trên địa bàn',
  recruitment: 'Tuyển dụng',
  appointment: 'Bổ nhiệm',
  class_learner: 'Học viên lớp đào tạo, bồi dưỡng',
  service_commitment: 'Cam kết phục vụ sau đào tạo',
}

/** Whose value holds where both have one and they differ. */
export const choices = ['keep', 'merge'] as const
export type Choice = (typeof choices)[number]

/** A fact's values as text, over the days it holds: `until` is the first day it no longer does. */
export type Held = {
  readonly from: PlainDate | null
  readonly until: PlainDate | null
  readonly values: Values
  readonly source: string
}
export type Values = Readonly<Record<string, string | null>>

/** Days on which both records say different things of one matter. */
export type Clash = {
  readonly from: PlainDate | null
  readonly until: PlainDate | null
  readonly fields: readonly string[]
}

export const subjectKinds = ['agency', 'staff', 'office', 'unit', 'person'] as const
/** Của ai: whom a requirement is for. */
export type SubjectKind = (typeof subjectKinds)[number]
export const subjectKindNames: Readonly<Record<SubjectKind, string>> = {
  agency: 'Mọi người',
  staff: 'Loại nhân sự',
  office: 'Chức vụ',
  unit: 'Đơn vị',
  person: 'Một người',
}

export const heldKinds = ['certificate', 'class', 'exam', 'recognised'] as const
/** Nguồn của một năng lực đã có. */
export type HeldKind = (typeof heldKinds)[number]
export const heldKindNames: Readonly<Record<HeldKind, string>> = {
  certificate: 'Chứng chỉ',
  class: 'Lớp học',
  exam: 'Sát hạch',
  recognised: 'Công nhận',
}

/** What a column of a staff list may be, and how it is called on the mapping page. */
export const fieldLabels = {
  ordinal: 'Số thứ tự',
  fullName: 'Họ và tên',
  familyName: 'Họ và tên đệm',
  givenName: 'Tên',
  sex: 'Giới tính',
  birth: 'Ngày sinh',
  birthMen: 'Ngày sinh (cột nam)',
  birthWomen: 'Ngày sinh (cột nữ)',
  idNumber: 'Số định danh (CCCD)',
  unit: 'Đơn vị',
  title: 'Chức vụ, vị trí việc làm',
  professionalTitle: 'Chức danh nghề nghiệp, tên ngạch',
  rankCode: 'Mã ngạch, mã chức danh nghề nghiệp',
  step: 'Bậc lương',
  coefficient: 'Hệ số lương',
  since: 'Ngày hưởng bậc lương',
  beyondTop: 'Phụ cấp thâm niên vượt khung (%)',
  officeAllowance: 'Phụ cấp chức vụ',
  responsibilityAllowance: 'Phụ cấp trách nhiệm',
  areaAllowance: 'Phụ cấp khu vực',
  seniorityAllowance: 'Phụ cấp thâm niên nghề (%)',
  education: 'Trình độ chuyên môn',
  politicalTheory: 'Trình độ lý luận chính trị',
  ethnicity: 'Dân tộc',
  hometown: 'Quê quán',
  partyOn: 'Ngày vào Đảng',
  recruitedOn: 'Ngày tuyển dụng',
  note: 'Ghi chú',
} as const

export type Field = keyof typeof fieldLabels

export const fields = Object.keys(fieldLabels) as readonly Field[]

/** Fields that become facts of their own; the others are kept as text. */
const own: ReadonlySet<Field> = new Set<Field>([
  'ordinal',
  'fullName',
  'familyName',
  'givenName',
  'sex',
  'birth',
  'birthMen',
  'birthWomen',
  'idNumber',
  'unit',
  'title',
  'rankCode',
  'step',
  'coefficient',
  'since',
  'beyondTop',
])

export const keptAsText = fields.filter((field) => !own.has(field))

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fold } from '#lib/text.ts'
import type { Field } from './fields.ts'
import { fieldOf } from './heading-rules.ts'

// prettier-ignore
const table: readonly (readonly [heading: string, field: Field | undefined])[] = [
  ['Số TT', 'ordinal'], ['Họ và tên', 'fullName'], ['Họ đệm', 'familyName'], ['Họ và chữ đệm', 'familyName'], ['Tên', 'givenName'],
  ['Ngày, tháng, năm sinh › Nam', 'birthMen'], ['Năm sinh › Nữ', 'birthWomen'], ['NS', 'birth'], ['Ngày sinh', 'birth'], ['GT', 'sex'],
  ['Số CCCD', 'idNumber'], ['Đơn vị công tác', 'unit'], ['Phòng, ban', 'unit'], ['CV', 'title'], ['Chức vụ hoặc chức danh', 'title'],
  ['Chức danh nghề nghiệp', 'professionalTitle'], ['Tên ngạch', 'professionalTitle'], ['Ngạch', 'rankCode'], ['Mã số', 'rankCode'],
  ['Lương hiện hưởng › Mã ngạch', 'rankCode'], ['Bậc lương hiện hưởng', 'step'], ['HS', 'coefficient'], ['HSL', 'coefficient'],
  ['Lương hiện hưởng › Hệ số', 'coefficient'], ['Từ ngày', 'since'], ['Hưởng từ', 'since'], ['Lương hiện hưởng › Thời điểm hưởng', 'since'],
  ['Mốc tính nâng bậc lần sau', 'since'], ['Thời gian nâng lương lần sau', undefined], ['Phụ cấp chức vụ › Thời điểm hưởng', undefined],
  ['VK', 'beyondTop'], ['% VK', 'beyondTop'], ['VK (%)', 'beyondTop'], ['Phụ cấp vượt khung › %', 'beyondTop'], ['Phụ cấp thâm niên vượt khung', 'beyondTop'],
  ['TN nhà giáo (%)', 'seniorityAllowance'], ['Phụ cấp thâm niên nghề › %', 'seniorityAllowance'], ['Phụ cấp › Chức vụ', 'officeAllowance'],
  ['Phụ cấp › Trách nhiệm', 'responsibilityAllowance'], ['Phụ cấp › Khu vực', 'areaAllowance'], ['Hệ số PCCV', 'officeAllowance'],
  ['Trình độ › Chuyên môn', 'education'], ['Trình độ CM', 'education'], ['Trình độ › Lý luận chính trị', 'politicalTheory'],
  ['Ngày vào Đảng', 'partyOn'], ['Dân tộc', 'ethnicity'], ['Ghi chú', 'note'], ['Tổng hệ số', undefined], ['Điện thoại', undefined],
]

for (const [heading, field] of table) {
  test(`tiêu đề cột “${heading}”`, () => assert.equal(fieldOf(heading.split(' › ').map(fold)), field))
}

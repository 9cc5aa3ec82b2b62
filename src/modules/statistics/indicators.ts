import { Refusal } from '#law/kit/refusal.ts'
import type { PopulationId } from './engine/population.ts'

type Where = readonly (readonly [trait: string, codes: readonly string[]])[]

/** Chỉ tiêu: defined once, for tables, charts, the bulletin, exports and the API. */
export type Indicator = {
  readonly id: string
  readonly title: string
  /** The number's place: `…`. */
  readonly sentence: string
  readonly population: PopulationId
  readonly where: Where
  /** A share of its population; 'quota': of the staff quota. */
  readonly share?: true | 'quota'
  /** What the condition adds to the population's definition. */
  readonly means?: string
}

export const quotaStaff = ['cadre', 'civil-servant', 'public-employee'] as const
const graduates = ['doctor-of-science', 'doctor', 'master', 'university'] as const
export const indicators: readonly Indicator[] = [
  { id: 'intellectuals', title: 'Trí thức', sentence: 'Tổng số trí thức là …', population: 'intellectuals', where: [] },
  {
    id: 'intellectuals-formal',
    title: 'Trí thức được đào tạo chính quy',
    sentence: 'Trình độ đào tạo chính quy chiếm …',
    population: 'intellectuals',
    where: [['mode', ['full-time']]],
    share: true,
    means: 'văn bằng cao nhất (cùng trình độ thì văn bằng cấp sau cùng) học theo hình thức chính quy',
  },
  {
    id: 'intellectual-doctors',
    title: 'Trí thức là tiến sĩ',
    sentence: 'Có … tiến sĩ, tiến sĩ khoa học',
    population: 'intellectuals',
    where: [['level', ['doctor-of-science', 'doctor']]],
    share: true,
    means: 'chỉ tính người có trình độ cao nhất là tiến sĩ, tiến sĩ khoa học',
  },
  {
    id: 'intellectual-masters',
    title: 'Trí thức là thạc sĩ',
    sentence: 'Có … thạc sĩ',
    population: 'intellectuals',
    where: [['level', ['master']]],
    share: true,
    means: 'chỉ tính người có trình độ cao nhất là thạc sĩ',
  },
  {
    id: 'staff-of-quota',
    title: 'Hiện có so với biên chế được giao',
    sentence: 'Hiện có bằng … biên chế, số lượng người làm việc được giao',
    population: 'staff',
    where: [['staff', quotaStaff]],
    share: 'quota',
    means:
      'chỉ tính cán bộ, công chức, viên chức; so với biên chế, số lượng người làm việc giao cho các đơn vị tại ngày ấy',
  },
  { id: 'staff', title: 'Đang công tác', sentence: 'Có … người đang công tác', population: 'staff', where: [] },
  {
    id: 'staff-women',
    title: 'Nữ trong đội ngũ',
    sentence: 'Nữ chiếm …',
    population: 'staff',
    where: [['sex', ['female']]],
    share: true,
    means: 'chỉ tính nữ',
  },
  {
    id: 'staff-party',
    title: 'Đảng viên trong đội ngũ',
    sentence: 'Đảng viên chiếm …',
    population: 'staff',
    where: [['party', ['yes']]],
    share: true,
    means: 'chỉ tính đảng viên tại ngày ấy',
  },
  {
    id: 'staff-graduates',
    title: 'Đội ngũ có trình độ đại học trở lên',
    sentence: 'Trình độ đại học trở lên chiếm …',
    population: 'staff',
    where: [['level', graduates]],
    share: true,
    means: 'chỉ tính người có trình độ cao nhất từ đại học trở lên',
  },
  {
    id: 'beyond-top-step',
    title: 'Hưởng phụ cấp thâm niên vượt khung',
    sentence: '… người hưởng phụ cấp thâm niên vượt khung',
    population: 'staff',
    where: [['beyond-top-step', ['yes']]],
    means: 'chỉ tính người đang hưởng phụ cấp thâm niên vượt khung tại ngày ấy',
  },
  {
    id: 'retiring',
    title: 'Đến tuổi nghỉ hưu trong 5 năm tới',
    sentence: '… người đến tuổi nghỉ hưu trong 5 năm tới',
    population: 'staff',
    where: [['to-retirement', ['within-1', 'within-2', 'within-3', 'within-4', 'within-5']]],
    means: 'chỉ tính người đến tuổi nghỉ hưu trong 5 năm kể từ ngày ấy, theo lộ trình tuổi nghỉ hưu',
  },
  { id: 'register', title: 'Mọi người trong sổ', sentence: 'Sổ có … người', population: 'register', where: [] },
  {
    id: 'recruited',
    title: 'Tuyển dụng',
    sentence: 'Đã tuyển dụng … lượt người',
    population: 'recruited',
    where: [],
  },
  {
    id: 'recruited-graduates',
    title: 'Tuyển dụng người tốt nghiệp đại học trở lên',
    sentence: 'Đã tuyển dụng … người tốt nghiệp đại học trở lên',
    population: 'recruited',
    where: [['recruited-level', graduates]],
    means: 'chỉ tính người có trình độ khi tuyển dụng từ đại học trở lên',
  },
  {
    id: 'attracted-masters',
    title: 'Thu hút thạc sĩ vào công chức',
    sentence: 'Đã thu hút … thạc sĩ vào công chức',
    population: 'recruited',
    where: [
      ['way', ['attraction']],
      ['recruited-level', ['master']],
      ['staff', ['civil-servant']],
    ],
    means: 'chỉ tính người vào theo cách thu hút, trình độ khi tuyển dụng là thạc sĩ, làm công chức',
  },
  {
    id: 'appointed',
    title: 'Bổ nhiệm, bổ nhiệm lại',
    sentence: 'Đã bổ nhiệm, bổ nhiệm lại … lượt cán bộ',
    population: 'appointed',
    where: [],
  },
  {
    id: 'graded',
    title: 'Đánh giá, xếp loại',
    sentence: 'Ở kỳ đánh giá gần nhất, … người được xếp loại',
    population: 'graded',
    where: [],
  },
  { id: 'classes', title: 'Lớp đào tạo, bồi dưỡng', sentence: 'Đã mở … lớp', population: 'classes', where: [] },
  { id: 'learners', title: 'Lượt người học', sentence: '… lượt người học', population: 'learners', where: [] },
  {
    id: 'university-classes',
    title: 'Lớp phối hợp với trường đại học',
    sentence: 'Đã phối hợp với các trường đại học mở … lớp',
    population: 'classes',
    where: [['organiser', ['university']]],
    means: 'chỉ tính lớp do trường đại học tổ chức hoặc phối hợp tổ chức',
  },
  {
    id: 'university-learners',
    title: 'Người học lớp phối hợp với trường đại học',
    sentence: '… người học các lớp phối hợp với trường đại học',
    population: 'learners',
    where: [['organiser', ['university']]],
    means: 'chỉ tính lớp do trường đại học tổ chức hoặc phối hợp tổ chức',
  },
  {
    id: 'centre-classes',
    title: 'Lớp của Trung tâm Hành chính công',
    sentence: 'Trung tâm Hành chính công đã mở … lớp',
    population: 'classes',
    where: [['organiser', ['public-centre']]],
    means: 'chỉ tính lớp do Trung tâm Hành chính công tổ chức',
  },
  {
    id: 'centre-learners',
    title: 'Lượt người học của Trung tâm Hành chính công',
    sentence: '… lượt người học các lớp của Trung tâm Hành chính công',
    population: 'learners',
    where: [['organiser', ['public-centre']]],
    means: 'chỉ tính lớp do Trung tâm Hành chính công tổ chức',
  },
  {
    id: 'early-raises',
    title: 'Nâng bậc lương trước thời hạn',
    sentence: 'Đã nâng bậc lương trước thời hạn … lượt người',
    population: 'early-raises',
    where: [],
  },
  {
    id: 'state-titles',
    title: 'Danh hiệu vinh dự nhà nước',
    sentence: '… danh hiệu vinh dự nhà nước được trao',
    population: 'state-titles',
    where: [],
  },
  { id: 'honours', title: 'Khen thưởng', sentence: '… lượt khen thưởng', population: 'honours', where: [] },
  {
    id: 'initiatives',
    title: 'Sáng kiến, đề tài',
    sentence: '… sáng kiến, đề tài được công nhận',
    population: 'initiatives',
    where: [],
  },
]

export const indicatorOf = (id: string): Indicator => {
  const found = indicators.find((indicator) => indicator.id === id)
  if (!found) throw new Refusal('invalid', `Không có chỉ tiêu “${id}” trong danh mục thống kê.`)
  return found
}

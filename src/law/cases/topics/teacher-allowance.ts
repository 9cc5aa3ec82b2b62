import { type Finding, finding } from '#law/kit/finding.ts'
import { baseSalary } from '#law/pay/base-salary.ts'
import type { Area, Institution, TeacherRole, TeachingSubject } from '#law/pay/teacher-allowance-rates.ts'
import { monthsThrough } from '#law/pay/months-through.ts'
import { disabledClassPercent, teacherAllowancePercent } from '#law/pay/teacher-allowance-percent.ts'
import { teacherAllowanceAmount, teacherAllowancePayable, type TeacherPay } from '#law/pay/teacher-allowance.ts'
import { teacherArrears } from '#law/pay/teacher-arrears.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Answer, Topic } from '../case.ts'
import type { Fields } from '../fields.ts'
import { fold } from '../words.ts'
import { firstDay } from './salary.ts'

const roles: Readonly<Record<string, TeacherRole>> = {
  nha_giao: 'teacher',
  giao_vien: 'teacher',
  giang_vien: 'teacher',
  can_bo_quan_ly: 'manager',
  hieu_truong: 'manager',
  pho_hieu_truong: 'manager',
  nhan_su_ho_tro: 'support',
  nhan_su_ho_tro_giao_duc: 'support',
  huong_dan_thuc_hanh: 'instructor',
  nguoi_huong_dan_thuc_hanh: 'instructor',
}

// prettier-ignore
const institutionWords: readonly (readonly [RegExp, Institution])[] = [
  [/chuyen biet/, 'specialised'],
  [/ban tru/, 'semi-boarding-ethnic'],
  [/nang khieu/, 'gifted-sport-art'],
  [/dan toc noi tru|dtnt/, 'boarding-ethnic'],
  [/noi tru/, 'boarding-general'],
  [/chuyen/, 'gifted-upper-secondary'],
  [/du bi/, 'pre-university'],
  [/huu nghi/, 'friendship'],
  [/vung cao/, 'highland'],
  [/khuyet tat/, 'disabled'],
  [/hoa nhap/, 'inclusion-centre'],
  [/gdnn gdtx/, 'vocational-continuing'],
  [/gdtx|thuong xuyen/, 'continuing-education'],
  [/gdnn|giao duc nghe nghiep/, 'vocational-centre'],
  [/trung hoc nghe/, 'vocational-secondary'],
  [/mam non|mau giao|nha tre/, 'kindergarten'],
  [/tieu hoc/, 'primary'],
  [/thcs|trung hoc co so/, 'lower-secondary'],
  [/thpt|trung hoc pho thong/, 'upper-secondary'],
  [/trung tam chinh tri|chinh tri cap xa/, 'political-centre'],
  [/su pham|quan ly giao duc/, 'pedagogical'],
  [/boi duong/, 'ministry-training'],
  [/dai hoc/, 'university'],
  [/cao dang/, 'college'],
  [/trung cap/, 'intermediate'],
]

const areaWords: readonly (readonly [RegExp, Area])[] = [
  [/^(thuong|binh thuong|khac|khong)$/, 'ordinary'],
  [/dac biet kho khan|dbkk|khu vuc iii/, 'hardest'],
  [/khu vuc i/, 'region-1-2'],
  [/dao/, 'island'],
  [/bien gioi/, 'border'],
]

const subjects: Readonly<Record<string, TeachingSubject>> = {
  chinh_tri: 'political',
  giao_duc_chinh_tri: 'political',
  ly_luan_chinh_tri: 'political',
  tich_hop: 'integrated',
  nghe_nhan: 'artisan',
}

function byWords<T>(input: Fields, name: string, words: readonly (readonly [RegExp, T])[]): T {
  const text = fold(input.text(name))
  return words.find(([word]) => word.test(text))?.[1] ?? input.fail(name, `chưa biết “${input.text(name)}”`)
}

function readPercent(input: Fields, lawOn: PlainDate): Finding<number> {
  if (input.has('disabled_share_pct')) {
    return disabledClassPercent(input.number('disabled_share_pct'), input.flagOr('dedicated', true), lawOn)
  }
  const post = {
    role: input.has('role') ? input.one('role', roles) : 'teacher',
    institution: byWords(input, 'institution', institutionWords),
    area: input.has('area') ? byWords(input, 'area', areaWords) : 'ordinary',
    managerAsTeacher: input.flagOr('manager_as_teacher', false),
    ...(input.has('subject_taught') ? { subject: input.one('subject_taught', subjects) } : {}),
  } as const
  return teacherAllowancePercent(post, lawOn)
}

const readPay = (input: Fields): TeacherPay => ({
  coefficient: String(input.number('coefficient')),
  office: String(input.numberOr('position_allowance', 0)),
  beyondPercent: input.numberOr('vuot_khung_pct', 0),
  reserved: String(input.numberOr('reserved_coefficient', 0)),
})

/** The rates are those of the month the money is for. */
export const teacherAllowanceTopic: Topic = (input, lawOn): Answer => {
  const month = input.has('month') ? firstDay(input, input.text('month')) : lawOn
  const percent = readPercent(input, month)
  const base = input.has('base') ? finding(input.whole('base'), 'Mức lương cơ sở đã cho') : baseSalary.on(month)
  const [pay, days] = [readPay(input), input.wholeOr('days_not_counted', 0)]
  return {
    pct: percent.value,
    monthly_amount: teacherAllowanceAmount(pay, percent, base).value,
    payable_amount: teacherAllowancePayable(pay, percent, base, days).value,
  }
}

export const teacherArrearsTopic: Topic = (input, lawOn): Answer => {
  const percent = input.has('institution')
    ? readPercent(input, lawOn)
    : finding(input.whole('new_pct'), 'Mức mới đã cho')
  if (input.has('new_pct') && input.number('new_pct') !== percent.value) {
    input.fail('new_pct', `không khớp mức của đối tượng này: ${percent.value}`)
  }
  const [first, last] = input.each('period', (item, name) => firstDay(input, item.text(name)))
  if (first === undefined || last === undefined) return input.fail('period', 'cần tháng đầu và tháng cuối')
  const difference = (month: PlainDate) => teacherArrears(readPay(input), input.number('old_pct'), percent, month).value
  return {
    difference_before_2026_07: difference('2026-06-01'),
    difference_from_2026_07: difference('2026-07-01'),
    total: monthsThrough(first, last).reduce((sum, month) => sum + difference(month), 0),
  }
}

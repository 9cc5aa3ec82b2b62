import { sql } from 'kysely'
import { numberStructure } from '#law/identity/identity-number.ts'
import { oldCard } from '#law/identity/old-card.ts'
import { birthProvinces } from '#law/identity/province-codes.ts'
import { dayWords, isPersonal, sexOfNumber, yearOfNumber } from '../view.ts'
import { because, type Rule } from './rule.ts'

const sexWords = (sex: ReturnType<typeof sql>) => sql`(case ${sex} when 'male' then 'nam' else 'nữ' end)`

/** Còn thiếu trong nhân thân */
const missing: readonly Rule[] = [
  {
    id: 'no-birth',
    name: 'Chưa ghi ngày sinh',
    severity: 'missing',
    why: because('Tuổi nghỉ hưu, độ tuổi bổ nhiệm và tháp tuổi đều tính từ ngày sinh.'),
    repairs: ['birth-from-number'],
    broken: () => sql`select p.person_id, 'Ngày sinh để trống' as says from people p where p.birth_on is null`,
  },
  {
    id: 'no-sex',
    name: 'Chưa ghi giới tính',
    severity: 'missing',
    why: because('Tuổi nghỉ hưu và các bảng thống kê cần giới tính.'),
    repairs: ['sex-from-number'],
    broken: () => sql`select p.person_id, 'Giới tính để trống' as says from people p where p.sex is null`,
  },
  {
    id: 'no-number',
    name: 'Chưa ghi số định danh',
    severity: 'missing',
    why: because('Mã hồ sơ điện tử của một người là số định danh cá nhân.'),
    repairs: ['number-from-card'],
    broken: () => sql`select p.person_id, 'Số định danh để trống' as says from people p where p.id_number is null`,
  },
]

/** Số định danh không khớp với hồ sơ */
const numbers: readonly Rule[] = [
  {
    id: 'old-card',
    name: 'Còn ghi chứng minh nhân dân 9 số',
    severity: 'contradiction',
    why: because('Chứng minh nhân dân 9 số hết giá trị sử dụng sau ngày 31/12/2024.', oldCard),
    repairs: ['number-from-card'],
    broken: ({ today }) => sql`select p.person_id, 'Số đang ghi có 9 chữ số' as says from people p
      where length(p.id_number) = 9 and ${!oldCard.on(today).value.isAccepted}`,
  },
  {
    id: 'number-sex',
    name: 'Số định danh khác giới tính',
    severity: 'contradiction',
    why: because('Chữ số thứ tư của số định danh nói thế kỷ sinh và giới tính.', numberStructure),
    repairs: ['sex-from-number'],
    broken: () => sql`select p.person_id, 'Số định danh là của ' || ${sexWords(sexOfNumber)} || ', hồ sơ ghi ' ||
      ${sexWords(sql`p.sex`)} as says from people p where ${isPersonal} and p.sex <> ${sexOfNumber}`,
  },
  {
    id: 'number-birth',
    name: 'Số định danh khác năm sinh',
    severity: 'contradiction',
    why: because('Chữ số thứ năm và thứ sáu của số định danh là hai số cuối của năm sinh.', numberStructure),
    repairs: [],
    broken: () => sql`select p.person_id, 'Số định danh ứng với năm sinh ' || ${yearOfNumber} || ', hồ sơ ghi ' ||
      extract(year from p.birth_on) as says from people p
      where ${isPersonal} and ${yearOfNumber} <> extract(year from p.birth_on)`,
  },
  {
    id: 'number-province',
    name: 'Ba số đầu không phải mã tỉnh nào',
    severity: 'contradiction',
    why: because('Ba chữ số đầu là mã nơi đăng ký khai sinh; từ 100 trở lên có thể là mã quốc gia.', birthProvinces),
    repairs: [],
    broken: ({ today }) => sql`select p.person_id, 'Số định danh bắt đầu bằng ' || left(p.id_number, 3) as says
      from people p where ${isPersonal} and left(p.id_number, 3) < '100'
        and left(p.id_number, 3) <> all(${Object.keys(birthProvinces.on(today).value)}::text[])`,
  },
]

/** Họ tên, ngày sinh */
const words: readonly Rule[] = [
  {
    id: 'name-form',
    name: 'Họ tên chưa đúng dạng',
    severity: 'check',
    why: because('Mỗi chữ viết hoa chữ đầu, cách nhau một dấu cách, dấu theo Unicode dựng sẵn.'),
    repairs: ['name-form'],
    broken: () => sql`select p.person_id, 'Đang ghi “' || p.full_name || '”' as says from people p where ${badName}`,
  },
  {
    id: 'birth-future',
    name: 'Ngày sinh ở tương lai',
    severity: 'contradiction',
    why: because('Không ai sinh sau hôm nay.'),
    repairs: [],
    broken: ({ today }) => sql`select p.person_id, 'Ngày sinh ' || ${dayWords('p.birth_on')} as says from people p
      where p.birth_on > ${today}::date`,
  },
  {
    id: 'new-year-birth',
    name: 'Sinh đúng ngày 01/01',
    severity: 'check',
    why: because('Nhiều danh sách ghi 01/01 khi chỉ biết năm sinh.'),
    repairs: ['birth-to-year'],
    broken: () => sql`select p.person_id, 'Ngày sinh ' || ${dayWords('p.birth_on')} as says from people p
      where p.birth_precision = 'day' and to_char(p.birth_on, 'MMDD') = '0101'`,
  },
]

/** A word begins large and goes on small; one space between words; composed marks. The collation knows Vietnamese letters. */
export const badName = sql`(p.full_name is not nfc normalized
  or (p.full_name collate "und-x-icu") ~ '^[[:space:]]|[[:space:]]$|[[:space:]]{2}|(^|[ ''’-])[[:lower:]]|[[:alpha:]][[:upper:]]')`

export const identityRules: readonly Rule[] = [...missing, ...numbers, ...words]

import type { FormItem } from '#documents/form.ts'
import { viDecimal } from '#law/pay/vi-number.ts'
import { postingWords } from '../sections.ts'
import type { FormInput } from './input.ts'
import { blank, item, lastDay, month, months, table, words } from './kit.ts'
import { trainingTable } from './learning-items.ts'
import { guarded } from './life-items.ts'

/** Mục 27 đến 31: các bảng quá trình, lịch sử bản thân, gia đình. */
export const tableItems = (input: FormInput): FormItem[] => [
  trainingTable(input),
  careerTable(input),
  ...historyItems(input),
  ...familyTables(input),
  payTable(input),
]

function careerTable({ facts: { earlier, postings } }: FormInput) {
  const worked = [
    ...earlier.map(({ from, until, title, place }) => ({ from, until, says: words([title, place]) })),
    ...postings.map((one) => ({ from: one.from, until: one.until, says: postingWords(one) })),
  ].toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1))
  return table(
    '28',
    'Tóm tắt quá trình công tác',
    [
      ['Từ tháng, năm đến tháng, năm', 30, 'center'],
      ['Chức danh, chức vụ, đơn vị công tác (đảng, chính quyền, đoàn thể, tổ chức xã hội)', 100],
    ],
    worked.map(({ from, until, says }) => [months(from, lastDay(until), 'nay'), says]),
  )
}

function historyItems(input: FormInput): FormItem[] {
  const told = (...kinds: string[]) =>
    words(
      input.facts.history.filter(({ kind }) => kinds.includes(kind)).map((one) => one.told),
      '; ',
    )
  const parts = [
    ['29', 'Đặc điểm lịch sử bản thân: bị bắt, bị tù; khai báo cho ai, những vấn đề gì', told('arrest')],
    ['', 'Làm việc trong chế độ cũ', told('old-regime')],
    ['', 'Tham gia hoặc có quan hệ với tổ chức nước ngoài', told('foreign-organisation')],
    ['', 'Có thân nhân ở nước ngoài', told('relatives-abroad')],
  ] as const
  return parts.map(([number, label, value]) => guarded(input, 'history', item(number, blank(label, value))))
}

function familyTables(input: FormInput): FormItem[] {
  const { family } = input.facts
  const side = (wanted: string, number: string, title: string) =>
    guarded(
      input,
      'family',
      table(
        number,
        title,
        [
          ['Quan hệ', 18],
          ['Họ và tên', 32],
          ['Năm sinh', 14, 'center'],
          ['Quê quán, nghề nghiệp, chức danh, chức vụ, đơn vị công tác, học tập, nơi ở', 76],
        ],
        family
          .filter((one) => one.side === wanted)
          .map((one) => [
            one.relation,
            one.full_name,
            one.birth_year === null ? null : String(one.birth_year),
            words([one.home_town, one.occupation, one.workplace, one.residence], '; '),
          ]),
      ),
    )
  return [
    side('own', '30', 'Quan hệ gia đình: a) Về bản thân: cha, mẹ, vợ (chồng), các con, anh chị em ruột'),
    side('spouse', '', 'b) Về bên vợ (hoặc chồng): cha, mẹ, anh chị em ruột'),
  ]
}

/** Mục 31, laid down the page: one line a step. */
const payTable = ({ answers: { steps = [] } }: FormInput) =>
  table(
    '31',
    'Diễn biến quá trình lương của cán bộ, công chức',
    [
      ['Tháng, năm', 30, 'center'],
      ['Mã ngạch/bậc', 40, 'center'],
      ['Hệ số lương', 30, 'center'],
    ],
    steps.map(({ from, rank, step, coefficient }) => [month(from), `${rank}/${step}`, viDecimal(coefficient)]),
  )

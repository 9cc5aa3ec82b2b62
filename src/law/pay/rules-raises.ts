import { circular_03_2021_bnv, circular_08_2013_bnv, decree_172_2025 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import type { Rule, RuleChange } from '#law/kit/rule.ts'
import { addDays, addMonths, type PlainDate, yearOf } from '#lib/date.ts'
import { beyondTopStep, beyondTopStepRates } from './beyond-top-step.ts'
import { retirementRaise } from './retirement-raise.ts'
import { meritRaise } from './merit-raise.ts'
import { pooledQuota, unitQuota } from './early-raise-quota.ts'
import { usableAchievements } from './achievement-window.ts'
import { achievementYears, consecutiveBan, earlyMonths, earlyRaiseShare } from './early-raise-terms.ts'
import type { HeldStep, Setback } from './held-step.ts'
import { regularRaise } from './regular-raise.ts'
import { gradePasses, limitedStillPasses } from './raise-standard.ts'
import { scales } from './scale.ts'
import { stepDelay } from './step-delay.ts'
import { stepTerm } from './step-term.ts'
import { sickMonthsCounted, uncountedReasons } from './uncounted-time.ts'

const setbacks = (lawOn: PlainDate): readonly Setback[] =>
  lawOn < '2013-11-01'
    ? []
    : [
        { kind: 'discipline', form: 'reprimand', on: addMonths(lawOn, -1) },
        { kind: 'uncounted', reason: 'custody', months: 1 },
      ]

const held = (lawOn: PlainDate, rest: Partial<HeldStep> = {}): HeldStep => ({
  staff: 'public-employee',
  rank: 'V.07.04.32',
  group: 'A1',
  step: 3,
  countedFrom: addMonths(lawOn, -30),
  setbacks: [],
  ...rest,
})

const clock = [stepTerm, uncountedReasons, sickMonthsCounted, stepDelay, ...Object.values(scales)]

const clockChanges: readonly RuleChange[] = [
  {
    from: '2013-09-15',
    says: 'Có quy định về thời gian không được tính và số tháng kéo dài do kỷ luật, không hoàn thành nhiệm vụ.',
    cites: [cite(circular_08_2013_bnv, 'Điều 2', 'read')],
  },
  {
    from: '2021-08-15',
    says:
      'Thời gian tại ngũ được tính; thời gian tập sự, đào ngũ, thử thách án treo, nghỉ chờ đủ tuổi nghỉ hưu không được ' +
      'tính; cùng một hành vi chỉ kéo dài một lần, theo thời gian dài nhất.',
    cites: [cite(circular_03_2021_bnv, 'Điều 1', 'read')],
  },
  {
    from: '2025-07-01',
    says: 'Bỏ hình thức kỷ luật giáng chức. Số tháng kéo dài vẫn theo thông tư cũ vì chưa có văn bản thay thế.',
    cites: [cite(decree_172_2025, 'các hình thức kỷ luật', 'read')],
  },
]

const inForce = { until: null, from: '2013-09-15' } as const

export const raiseRules: readonly Rule[] = [
  {
    name: 'regularRaise',
    title: 'Nâng bậc lương thường xuyên',
    answers: 'Khi nào đủ thời gian để nâng lên bậc lương tiếp theo, và lên bậc mấy?',
    conditions: [
      'Chưa xếp bậc lương cuối cùng của ngạch hoặc chức danh.',
      'Giữ bậc đủ 60 tháng (chuyên gia cao cấp), 36 tháng (ngạch yêu cầu trình độ cao đẳng trở lên) hoặc 24 tháng ' +
        '(ngạch yêu cầu trình độ trung cấp trở xuống, nhân viên thừa hành, phục vụ).',
      'Thời gian không được tính thì trừ ra: cộng dồn theo tháng, phần lẻ dưới 11 ngày làm việc không tính, từ 11 ngày ' +
        'trở lên tính bằng 01 tháng; nghỉ ốm đau cộng dồn quá 6 tháng thì phần vượt không được tính.',
      'Cán bộ, công chức bị khiển trách hoặc cảnh cáo kéo dài 6 tháng; giáng chức, cách chức kéo dài 12 tháng.',
      'Viên chức, người lao động bị khiển trách kéo dài 3 tháng; cảnh cáo kéo dài 6 tháng; cách chức kéo dài 12 tháng.',
      'Mỗi năm không hoàn thành nhiệm vụ kéo dài 6 tháng; cùng một hành vi thì chỉ tính thời gian kéo dài nhiều nhất.',
      'Thời gian thử thách án treo ngắn hơn thời gian bị kéo dài thì tính theo thời gian bị kéo dài.',
    ],
    parameters: clock,
    from: '2004-10-01',
    until: null,
    changes: clockChanges,
    sample: (lawOn) => regularRaise(held(lawOn, { setbacks: setbacks(lawOn) }), lawOn),
  },
  {
    name: 'meritRaise',
    title: 'Nâng bậc lương trước thời hạn do lập thành tích xuất sắc',
    answers: 'Người này có đủ điều kiện nâng bậc trước thời hạn trong năm xét không, và hưởng từ ngày nào?',
    conditions: [
      'Chưa xếp bậc lương cuối cùng; tính đến ngày 31/12 của năm xét còn thiếu từ 12 tháng trở xuống.',
      'Hoàn thành nhiệm vụ, không bị kỷ luật trong thời gian giữ bậc; có thành tích xuất sắc được công nhận bằng văn bản.',
      'Được nâng một bậc, trước thời hạn nhiều nhất 12 tháng.',
      'Không thực hiện hai lần liên tiếp nâng bậc trước thời hạn do lập thành tích xuất sắc.',
    ],
    parameters: [earlyMonths, consecutiveBan, ...clock],
    ...inForce,
    changes: [
      {
        from: '2021-08-15',
        says: 'Không hai lần liên tiếp dù cùng ngạch hay khác ngạch; trước đó chỉ cấm trong cùng ngạch, chức danh.',
        cites: [cite(circular_03_2021_bnv, 'sửa Điều 3 khoản 1', 'read')],
      },
    ],
    sample: (lawOn) =>
      meritRaise(
        held(lawOn),
        {
          reviewYear: yearOf(lawOn),
          monthsEarly: 12,
          previousRaiseWasMerit: false,
          gradeChangedSince: false,
          standardsMet: true,
        },
        lawOn,
      ),
  },
  {
    name: 'retirementRaise',
    title: 'Nâng bậc lương trước thời hạn khi có thông báo nghỉ hưu',
    answers: 'Người đã có thông báo nghỉ hưu có được nâng trước một bậc lương không?',
    conditions: [
      'Chưa xếp bậc lương cuối cùng; đủ tiêu chuẩn hoàn thành nhiệm vụ và không bị kỷ luật trong thời gian giữ bậc.',
      'Kể từ ngày có thông báo nghỉ hưu đến trước ngày nghỉ hưu còn thiếu từ 12 tháng trở xuống.',
      'Được nâng một bậc, trước thời hạn 12 tháng; ngoài tỷ lệ 10% và không tính là lần nâng do thành tích.',
      'Ngày hưởng tính ra trước ngày thông báo thì văn bản chưa rõ: người có thẩm quyền quyết định.',
    ],
    parameters: [earlyMonths, ...clock],
    ...inForce,
    changes: [],
    sample: (lawOn) =>
      retirementRaise(held(lawOn), { notifiedOn: addDays(lawOn, -30), retiresFrom: addMonths(lawOn, 5) }, lawOn),
  },
  {
    name: 'unitQuota',
    title: 'Tỷ lệ nâng bậc lương trước thời hạn của một đơn vị',
    answers: 'Đơn vị được nâng bậc trước thời hạn do thành tích cho bao nhiêu người trong năm?',
    conditions: [
      'Không quá 10% số người trong danh sách trả lương của cơ quan, đơn vị tính đến ngày 31/12 của năm xét.',
      'Cứ đủ 10 người thì được 01 người; phần dư dưới 10 người do cơ quan quản lý cấp trên trực tiếp gộp.',
      'Người nâng bậc khi có thông báo nghỉ hưu không tính vào tỷ lệ này.',
    ],
    parameters: [earlyRaiseShare],
    ...inForce,
    changes: [],
    sample: (lawOn) => unitQuota(57, lawOn),
  },
  {
    name: 'pooledQuota',
    title: 'Tỷ lệ nâng bậc lương trước thời hạn do cấp trên gộp số dư',
    answers: 'Gộp số dư của các đơn vị trực thuộc thì được giao thêm bao nhiêu người?',
    conditions: [
      'Vào quý IV, cơ quan quản lý cấp trên trực tiếp gộp số dư của các đơn vị và giao thêm.',
      'Tổng số người được nâng không quá 10% của tất cả các đơn vị cộng lại.',
      'Không dùng hết trước ngày 31/3 của năm sau thì không được chuyển sang năm sau.',
    ],
    parameters: [earlyRaiseShare],
    ...inForce,
    changes: [],
    sample: (lawOn) => pooledQuota([57, 23, 18], lawOn),
  },
  {
    name: 'gradePasses',
    title: 'Tiêu chuẩn xếp loại để được nâng bậc lương',
    answers: 'Kết quả xếp loại một năm có đủ tiêu chuẩn để nâng bậc lương không?',
    conditions: ['Được xếp loại từ mức hoàn thành nhiệm vụ trở lên trong từng năm giữ bậc.'],
    parameters: [limitedStillPasses],
    ...inForce,
    changes: [
      {
        from: '2021-08-15',
        says: 'Cán bộ, công chức xếp loại hoàn thành nhiệm vụ nhưng còn hạn chế về năng lực không còn đủ tiêu chuẩn.',
        cites: [cite(circular_03_2021_bnv, 'sửa Điều 2 khoản 2', 'read')],
      },
    ],
    sample: (lawOn) => gradePasses('limited', 'civil-servant', lawOn),
  },
  {
    name: 'usableAchievements',
    title: 'Thành tích được xét nâng bậc lương trước thời hạn',
    answers: 'Thành tích của những năm nào còn được dùng để xét?',
    conditions: [
      'Thành tích trong 6 năm gần nhất đối với ngạch giữ bậc 36 tháng, 4 năm gần nhất đối với ngạch giữ bậc 24 tháng, ' +
        'tính đến ngày 31/12 của năm xét.',
      'Thành tích có trước quyết định nâng bậc trước thời hạn do thành tích lần gần nhất thì không dùng lại.',
    ],
    parameters: [achievementYears],
    ...inForce,
    changes: [],
    sample: (lawOn) => usableAchievements('A1', yearOf(lawOn), null, [addMonths(lawOn, -14)], lawOn)!,
  },
  {
    name: 'beyondTopStep',
    title: 'Phụ cấp thâm niên vượt khung',
    answers: 'Người ở bậc lương cuối cùng được hưởng phụ cấp thâm niên vượt khung bao nhiêu phần trăm, từ ngày nào?',
    conditions: [
      'Đã xếp bậc lương cuối cùng của ngạch, chức danh; chuyên gia cao cấp không có phụ cấp này.',
      'Đủ 36 tháng ở bậc cuối cùng (loại A0 đến A3) hoặc đủ 24 tháng (loại B, C, nhân viên thừa hành, phục vụ) thì hưởng 5%.',
      'Từ đó cứ đủ 12 tháng thì thêm 1%, tính trên mức lương của bậc cuối cùng.',
      'Thời gian không được tính và số tháng kéo dài như khi nâng bậc lương thường xuyên; không có nâng trước thời hạn.',
    ],
    parameters: [beyondTopStepRates, ...clock],
    from: '2004-10-01',
    until: null,
    changes: clockChanges,
    sample: (lawOn) => beyondTopStep(held(lawOn, { step: 9, setbacks: setbacks(lawOn) }), 0, null, lawOn),
  },
]

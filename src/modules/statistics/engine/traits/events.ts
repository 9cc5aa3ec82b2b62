import { sql } from 'kysely'
import { degreeNames } from '../../../personnel/model.ts'
import { gradeNames } from '../../../evaluation/model.ts'
import { awardName, awards } from '../../../honours/model.ts'
import { initiativeKindNames, initiativeLevelNames } from '../../../initiatives/model.ts'
import type { PopulationId } from '../population.ts'
import { listed, named, type Trait } from '../trait.ts'

const of = (
  only: readonly PopulationId[],
  id: string,
  label: string,
  column: string,
  names: Readonly<Record<string, string>>,
) => listed({ id, label, values: named(names), from: 'base', column, only })

const ways = {
  exam: 'Thi tuyển',
  selection: 'Xét tuyển',
  attraction: 'Thu hút',
  reception: 'Tiếp nhận',
  election: 'Bầu cử',
  contract: 'Hợp đồng',
}
const subjects = {
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
}
const organisers = {
  'home-affairs': 'Cơ quan nội vụ',
  university: 'Trường đại học',
  'public-centre': 'Trung tâm',
  'political-school': 'Trường chính trị',
  other: 'Đơn vị khác',
}
const classLevels = { province: 'Cấp tỉnh', town: 'Cấp thị xã', commune: 'Cấp xã, phường' }
const training: readonly PopulationId[] = ['classes', 'learners']

const abroad: Trait = {
  id: 'abroad',
  label: 'Trong nước, nước ngoài',
  values: () => named({ no: 'Trong nước', yes: 'Nước ngoài' }),
  needs: [],
  place: (at) => sql`case when ${at('base', 'abroad')} then 2 else 1 end`,
  only: training,
}

export const eventTraits: readonly Trait[] = [
  of(['recruited'], 'way', 'Cách tuyển dụng', 'way', ways),
  of(['recruited'], 'recruited-level', 'Trình độ khi tuyển dụng', 'level', degreeNames),
  of(['appointed'], 'appointment-kind', 'Hình thức bổ nhiệm', 'kind', {
    first: 'Bổ nhiệm lần đầu',
    again: 'Bổ nhiệm lại',
  }),
  of(training, 'subject', 'Nội dung đào tạo', 'subject', subjects),
  of(training, 'organiser', 'Đơn vị tổ chức', 'organiser_kind', organisers),
  of(training, 'class-level', 'Cấp của lớp', 'level', classLevels),
  of(['early-raises'], 'raise-kind', 'Lý do nâng trước hạn', 'kind', {
    merit: 'Thành tích xuất sắc',
    retirement: 'Đã có thông báo nghỉ hưu',
  }),
  of(
    ['honours', 'state-titles'],
    'honour',
    'Danh hiệu, hình thức',
    'code',
    Object.fromEntries(awards.map((award) => [award, awardName(award)])),
  ),
  of(['initiatives'], 'initiative-kind', 'Loại sáng kiến, đề tài', 'kind', initiativeKindNames),
  of(['initiatives'], 'initiative-level', 'Cấp công nhận', 'level', initiativeLevelNames),
  of(['graded'], 'grade', 'Xếp loại', 'grade', gradeNames),
  abroad,
]

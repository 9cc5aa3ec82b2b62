import type { FormItem } from '#documents/form.ts'
import type { FormInput } from './input.ts'
import { blank, day, item, words } from './kit.ts'
import type { SensitiveGroup } from './model.ts'
import { membershipNames } from './words.ts'

type Paper = 'identity-card' | 'social-insurance' | 'health-insurance' | 'passport'

export const paperOf = ({ facts }: FormInput, kind: Paper) => facts.papers.findLast((one) => one.kind === kind)

/** The same item, or only that it is not shown. */
export const guarded = ({ withheld }: FormInput, group: SensitiveGroup, one: FormItem): FormItem =>
  withheld.has(group) ? { ...one, withheld: true } : one

/** Mục 16 đến 26: đảng, đoàn thể, quân ngũ, khen thưởng, kỷ luật, sức khỏe, giấy tờ. */
export function lifeItems(input: FormInput): FormItem[] {
  const { facts, answers, identity } = input
  const { memberships, army, service, health, status } = facts
  const party = memberships.find(({ kind }) => kind === 'party')
  const others = memberships
    .filter(({ kind }) => kind !== 'party')
    .map(({ kind, organisation, role, joined_on }) =>
      words([day(joined_on), organisation ?? membershipNames[kind], role]),
    )
  const card = paperOf(input, 'identity-card')
  return [
    item(
      '16',
      blank('Ngày vào Đảng Cộng sản Việt Nam', day(party?.joined_on)),
      blank('Ngày chính thức', day(party?.official_on)),
    ),
    item('17', blank('Ngày tham gia tổ chức chính trị - xã hội', words(others, '; '))),
    item(
      '18',
      blank('Ngày nhập ngũ', day(army?.enlisted_on)),
      blank('Ngày xuất ngũ', day(army?.discharged_on)),
      blank('Quân hàm cao nhất', army?.highest_rank),
    ),
    item('19', blank('Danh hiệu được phong tặng cao nhất', answers.title)),
    item('20', blank('Sở trường công tác', service?.strengths)),
    item('21', blank('Khen thưởng (hình thức cao nhất, năm nào)', answers.award)),
    item('22', blank('Kỷ luật (hình thức cao nhất, năm nào)', answers.discipline)),
    guarded(input, 'health', healthItem(health)),
    item(
      '24',
      blank('Là thương binh hạng', status?.invalid_class),
      blank('Là con gia đình chính sách', status?.policy_family),
    ),
    guarded(
      input,
      'number',
      item(
        '25',
        blank('Số chứng minh nhân dân (căn cước)', identity.idNumber),
        blank('Ngày cấp', day(card?.issued_on)),
      ),
    ),
    guarded(input, 'papers', item('26', blank('Số sổ BHXH', paperOf(input, 'social-insurance')?.number))),
  ]
}

const healthItem = (health: FormInput['facts']['health']) =>
  item(
    '23',
    blank('Tình trạng sức khỏe', health?.condition),
    blank('Chiều cao', health?.height_cm ? `${health.height_cm} cm` : null),
    blank('Cân nặng', health?.weight_kg ? `${health.weight_kg} kg` : null),
    blank('Nhóm máu', health?.blood_type),
  )

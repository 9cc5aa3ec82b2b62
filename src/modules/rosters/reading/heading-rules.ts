import type { Field } from './fields.ts'

/** `under`: what must stand above the heading, in a row that spans several columns. null: no field of ours. */
type Rule = readonly [field: Field | null, heading: RegExp, under?: RegExp]

// Headings without marks or capitals. The first rule that fits decides, so the narrow ones come first.
// prettier-ignore
const rules: readonly Rule[] = [
  ['ordinal',                 /^(so )?(tt|stt|thu tu)$/],
  ['birthMen',                /^nam$/, /sinh|^ntns$|^ns$/],
  ['birthWomen',              /^nu$/, /sinh|^ntns$|^ns$/],
  [null,                      /huong|^tu (ngay|thang)/, /phu cap|vuot khung|tham nien/],
  [null,                      /^(?!moc tinh).*(lan sau|du kien|tiep theo|den han)/],
  ['beyondTop',               /vuot khung|vk\b/],
  ['beyondTop',               /^%$/, /vuot khung|vk\b/],
  ['seniorityAllowance',      /^%$/, /tham nien|\btn (nha giao|nghe)/],
  ['seniorityAllowance',      /tham nien|\btn (nha giao|nghe)|^(pc)?tnn?g?$/],
  ['officeAllowance',         /chuc vu|pccv|^cv$/, /phu cap|^pc/],
  ['officeAllowance',         /^(he so )?(phu cap|pc) ?(chuc vu|cv)/],
  ['responsibilityAllowance', /trach nhiem|pctn/],
  ['areaAllowance',           /khu vuc|pckv/],
  ['familyName',              /^ho$|^ho( va)?( ten| chu)?,? ?(dem|lot)$/],
  ['fullName',                /^ho( va|,)? ?ten|^ho & ten|^ten (can bo|nhan vien|vien chuc)/],
  ['givenName',               /^ten$/],
  ['sex',                     /^gioi( tinh)?$|^gt$|^phai$|^nam ?\/ ?nu$/],
  ['idNumber',                /cccd|can cuoc|cmnd|cmtnd|dinh danh/],
  ['partyOn',                 /vao dang|ket nap/],
  ['recruitedOn',             /tuyen dung|vao nganh|vao lam/],
  ['hometown',                /que quan|noi sinh|^que$/],
  ['birth',                   /\bsinh\b|^ns$|^ntns$/],
  ['since',                   /huong tu|^tu (ngay|thang)|(thoi diem|thoi gian|ngay|moc).*(huong|xep|giu|nang|bac)|^huong$/],
  ['professionalTitle',       /^ten (ngach|chuc danh)/],
  ['rankCode',                /^ma$|^ma (so|ngach|cdnn|chuc danh|hang)|^ngach( luong| cong chuc|,? bac)?$/],
  ['step',                    /^bac( luong)?( hien (huong|tai|giu))?$/],
  ['coefficient',             /^he so( luong)?( hien (huong|tai))?$|^hsl?$|^hs luong$/],
  ['politicalTheory',         /ly luan|llct|chinh tri/],
  ['education',               /^trinh do( cm| chuyen mon| dao tao| hoc van)?|^chuyen mon|^bang cap|^hoc van/],
  ['title',                   /chuc vu|^cv$|vi tri|^vtvl$|cong viec/],
  ['professionalTitle',       /chuc danh|cdnn/],
  ['unit',                    /don vi|^phong( ?[,/]? ?ban)?$|noi cong tac|co quan|^(ten )?truong$|^bo phan/],
  ['ethnicity',               /dan toc/],
  ['note',                    /ghi chu/],
]

/** `path`: the heading cells above a column, outermost first, already folded. */
export function fieldOf(path: readonly string[]): Field | undefined {
  const leaf = path.at(-1)
  if (leaf === undefined) return undefined
  const above = path.slice(0, -1).join(' ')
  return (
    rules.find(([, heading, under]) => heading.test(leaf) && (under === undefined || under.test(above)))?.[0] ??
    undefined
  )
}

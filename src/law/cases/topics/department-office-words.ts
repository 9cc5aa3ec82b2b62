import type { DepartmentOffice } from '#law/pay/office-allowance.ts'
import type { Words } from './office-fields.ts'

export const departmentOffices: Words<DepartmentOffice> = [
  [/^pho (truong phong|doi truong|truong doi).*thuoc/, 'branch-division-deputy'],
  [/^(truong phong|doi truong|truong doi).*thuoc/, 'branch-division-head'],
  [/^pho doi truong/, 'branch-division-deputy'],
  [/^doi truong/, 'branch-division-head'],
  [/^pho (chi cuc truong|truong co quan khu vuc)/, 'branch-deputy'],
  [/^(chi cuc truong|truong co quan khu vuc)/, 'branch-head'],
  [/^pho cuc truong/, 'deputy-director'],
  [/^cuc truong/, 'director'],
  [/^pho (truong phong|truong ban|chanh van phong)/, 'division-deputy'],
  [/^(truong phong|truong ban|chanh van phong)/, 'division-head'],
]

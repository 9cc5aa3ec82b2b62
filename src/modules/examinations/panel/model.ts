export const panelRoles = ['chair', 'deputy', 'secretary', 'member'] as const
export type PanelRole = (typeof panelRoles)[number]

export const panelRoleNames: Readonly<Record<PanelRole, string>> = {
  chair: 'Chủ tịch',
  deputy: 'Phó Chủ tịch',
  secretary: 'Ủy viên kiêm Thư ký',
  member: 'Ủy viên',
}

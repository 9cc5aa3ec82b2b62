export type StateTitleLaw = {
  /** Số năm trực tiếp làm nghề; null where only the lower title is known to be asked */
  readonly practice: number | null
  /** Xiếc, múa */
  readonly circusPractice?: number
  /** Cán bộ quản lý: số năm trong ngành, trong đó trực tiếp làm nghề */
  readonly manager?: { readonly sector: number; readonly practice?: number; readonly coversResearchers?: boolean }
  /** Hệ số của năm ở biên giới, hải đảo, vùng đặc biệt khó khăn */
  readonly hardAreaFactor?: number
  readonly grassrootsTitles?: number
  /** Giải vàng quốc gia; or one gold with so many silver */
  readonly gold?: number
  readonly silverWithOneGold?: number
  readonly needsScience?: boolean
  /** What else the law asks and no copy we read describes. */
  readonly alsoAsks?: string
}

/** Vòng chấm: hai lần độc lập, lần ba khi lệch quá mức. */
export const rounds = ['first', 'second', 'third'] as const
export type Round = (typeof rounds)[number]

export const roundNames: Readonly<Record<Round, string>> = {
  first: 'Giám khảo 1',
  second: 'Giám khảo 2',
  third: 'Chấm lần ba',
}

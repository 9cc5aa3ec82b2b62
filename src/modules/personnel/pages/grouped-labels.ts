/** The labels of fields that are a group: 'tie' and { from } give 'tie.from'. */
export const grouped = (group: string, names: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(names).map(([name, label]) => [`${group}.${name}`, label]))

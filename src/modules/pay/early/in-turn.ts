type Answers<Asked extends readonly (() => Promise<unknown>)[]> = {
  -readonly [At in keyof Asked]: Awaited<ReturnType<Asked[At]>>
}

/** One after the other: a transaction is one connection. */
export async function inTurn<const Asked extends readonly (() => Promise<unknown>)[]>(
  asked: Asked,
): Promise<Answers<Asked>> {
  const answers: unknown[] = []
  for (const ask of asked) answers.push(await ask())
  return answers as Answers<Asked>
}

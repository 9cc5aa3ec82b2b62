/** Prints what is being done, then how long it took: "Đang dựng trang web… 2,1 giây". */
export async function step<T>(doing: string, act: () => Promise<T>): Promise<T> {
  const began = performance.now()
  process.stdout.write(`${doing}… `)
  try {
    const result = await act()
    say(`${seconds(performance.now() - began)} giây`)
    return result
  } catch (error) {
    say('không xong')
    throw error
  }
}

export const say = (line: string) => void process.stdout.write(`${line}\n`)

export const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(1).replace('.', ',')

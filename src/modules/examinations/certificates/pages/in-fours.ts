/** 'ABCD1234…' → 'ABCD-1234-…', to be read aloud. */
export const inFours = (code: string): string => code.match(/.{1,4}/g)?.join('-') ?? ''

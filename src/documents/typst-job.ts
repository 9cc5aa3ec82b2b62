/** One PDF to set: a template of ours and the texts it places, sent to the worker as they are. */
export type TypstJob = {
  readonly template: 'document' | 'form' | 'grid' | 'list' | 'report' | 'tickets'
  readonly data: string
}

export type TypstAnswer = { readonly pdf: Uint8Array } | { readonly error: string }

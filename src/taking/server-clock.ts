/** The server's clock, from its answers; the one that came quickest is trusted, and this computer's own clock never. */
export function serverClock() {
  let at = 0
  let heardAt = 0
  let doubt = Number.POSITIVE_INFINITY
  return {
    set(now: number, sentAt: number) {
      const back = performance.now()
      const way = (back - sentAt) / 2
      doubt += 20 // an old answer counts for less
      if (way > doubt) return
      doubt = way
      at = now + way
      heardAt = back
    },
    now: () => at + performance.now() - heardAt,
  }
}

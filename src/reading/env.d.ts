/** Made by the build from the library of law: vite.reading.config.ts. */
declare module 'virtual:law-index' {
  const index: import('./shelf/pack.ts').Packed
  export default index
}

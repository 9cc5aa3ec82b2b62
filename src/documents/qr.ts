import bwipjs from 'bwip-js'

/** Mã QR as an SVG drawing. */
export const qrCode = (text: string): string => bwipjs.toSVG({ bcid: 'qrcode', text })

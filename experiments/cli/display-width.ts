/** Chinese characters and full-width marks take two columns of a terminal. */
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/gu

/** Columns that a text takes on a terminal. */
export const displayWidth = (text: string): number => text.length + (text.match(wide)?.length ?? 0)

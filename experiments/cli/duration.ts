import type { Language } from '../spec/text.ts'

const signs = { en: { h: ' h', min: ' min', s: ' s' }, zh: { h: ' 小时', min: ' 分', s: ' 秒' } }

/** A span of time as people read it, e.g. `42 s`, `3 min 05 s`, `2 h 10 min`. */
export function duration(seconds: number, language: Language): string {
  const { h, min, s } = signs[language]
  const whole = Math.max(0, Math.round(seconds))
  const two = (count: number) => String(count).padStart(2, '0')
  if (whole < 60) return `${whole}${s}`
  if (whole < 3600) return `${Math.floor(whole / 60)}${min} ${two(whole % 60)}${s}`
  return `${Math.floor(whole / 3600)}${h} ${two(Math.floor((whole % 3600) / 60))}${min}`
}

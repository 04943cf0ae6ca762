import type { Language } from '../../spec/text.ts'

const tags = { en: 'en', zh: 'zh-CN' } as const

/** A page in one language: without the words of the other, the button that switches and the script behind it. */
export function onlyIn(html: string, language: Language): string {
  const other = language === 'en' ? tags.zh : tags.en
  return html
    .replace(new RegExp(`<(span|p|div|b|small) lang="${other}">[\\s\\S]*?</\\1>`, 'g'), '')
    .replace(/<button[\s\S]*?<\/button>|<noscript>[\s\S]*?<\/noscript>|<script>[\s\S]*?<\/script>/g, '')
    .replace('<html lang="en">', `<html lang="${tags[language]}">`)
}

import type { Text } from '../../spec/text.ts'

/** Script of the page: shows one language, first that of ?lang or of the browser, then what the button says. */
export const script = (title: Text, hint: Text) => `
const titles = ${JSON.stringify(title).replaceAll('<', '\\u003c')}
const hints = ${JSON.stringify(hint)}
const root = document.documentElement
const button = document.querySelector('button')
const show = (language) => {
  root.dataset.language = language
  root.lang = language === 'zh' ? 'zh-CN' : 'en'
  document.title = titles[language]
  button.setAttribute('aria-label', hints[language])
}
const asked = new URLSearchParams(location.search).get('lang')
const browser = (navigator.language || '').toLowerCase().startsWith('zh') ? 'zh' : 'en'
show(asked === 'en' || asked === 'zh' ? asked : browser)
button.addEventListener('click', () => show(root.dataset.language === 'zh' ? 'en' : 'zh'))
`

import { element } from './element.ts'

/** Hands a file to the reader. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content)
  element('a', { href: address, download: name }).click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

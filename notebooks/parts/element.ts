type Attribute = string | number | boolean | undefined | ((event: never) => void)

/** Namespaces in which elements are made. */
const svgTags = new Set(['svg', 'g', 'path', 'line', 'rect', 'circle', 'text', 'clipPath', 'defs', 'title'])

type Tags = HTMLElementTagNameMap & Omit<SVGElementTagNameMap, keyof HTMLElementTagNameMap>

/**
 * An element with its attributes and children. Names that begin with `on` are listeners; `false` and `undefined` leave
 * an attribute out, `true` writes it without a value.
 */
export function element<K extends keyof Tags>(
  tag: K,
  attributes: Record<string, Attribute> = {},
  ...children: (Node | string)[]
): Tags[K] {
  const made = svgTags.has(tag)
    ? document.createElementNS('http://www.w3.org/2000/svg', tag)
    : document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(name.slice(2), value as (event: Event) => void)
    else if (value !== undefined && value !== false) made.setAttribute(name, value === true ? '' : String(value))
  }
  made.append(...children)
  return made as Tags[K]
}

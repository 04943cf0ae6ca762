/**
 * Turns the description of each point into a `<title>`, which browsers show as a tooltip without any script.
 * Vega's SVG writes descriptions as `aria-label` of the mark only.
 */
export function pointTitles(svg: string): string {
  return svg.replace(
    /<path aria-label="([^"]*)" role="graphics-symbol" aria-roledescription="[^"]*"([^>]*?)\/?>(?:<\/path>)?/g,
    '<path$2><title>$1</title></path>',
  )
}

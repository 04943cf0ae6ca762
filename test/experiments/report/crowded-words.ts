/** Words of the pictures in a page that are cut or lie over one another. Runs in the page. */
export function crowdedWords(): string[] {
  const apart = (a: DOMRect, b: DOMRect) =>
    a.right <= b.left + 1 || b.right <= a.left + 1 || a.bottom <= b.top + 3 || b.bottom <= a.top + 3
  return [...document.querySelectorAll('svg')]
    .filter((svg) => svg.getBoundingClientRect().width > 0)
    .flatMap((svg) => {
      const frame = svg.getBoundingClientRect()
      const words = [...svg.querySelectorAll('text')].filter((text) => text.textContent?.trim())
      const boxes = words.map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }))
      // A word with a halo is drawn twice in the same place.
      const same = (a: (typeof boxes)[number], b: (typeof boxes)[number]) =>
        a.text === b.text && Math.hypot(a.box.x - b.box.x, a.box.y - b.box.y) < 2
      const cut = boxes.filter(({ box }) => box.left < frame.left - 1 || box.right > frame.right + 1)
      const met = boxes.filter((each, i) =>
        boxes.slice(i + 1).some((other) => !apart(each.box, other.box) && !same(each, other)),
      )
      return [...cut.map(({ text }) => `cut: ${text}`), ...met.map(({ text }) => `overlap: ${text}`)]
    })
}

import type { Language } from '../../experiments/spec/text.ts'
import { fontStack } from '../../experiments/chart/theme.ts'
import type { Panel } from './panels.ts'

const columns = 2
const titleHeight = 26
const gap = 18
/** Pixels of the picture for one of the page. */
const sharpness = 2

/** The charts as one picture, two in a row, with their titles and a line that says where they come from. */
export async function picture(
  svgs: readonly SVGSVGElement[],
  panels: readonly Panel[],
  language: Language,
  origin: string,
): Promise<Blob> {
  const width = Math.max(...svgs.map((svg) => Number(svg.getAttribute('width'))))
  const height = Math.max(...svgs.map((svg) => Number(svg.getAttribute('height')))) + titleHeight
  const canvas = document.createElement('canvas')
  canvas.width = sharpness * (columns * width + (columns + 1) * gap)
  canvas.height = sharpness * (Math.ceil(svgs.length / columns) * (height + gap) + 2 * gap)
  const paper = canvas.getContext('2d') as CanvasRenderingContext2D
  paper.scale(sharpness, sharpness)
  paper.fillStyle = 'white'
  paper.fillRect(0, 0, canvas.width, canvas.height)
  const images = await Promise.all(svgs.map(imageOf))
  images.forEach((image, at) => {
    const x = gap + (at % columns) * (width + gap)
    const y = gap + Math.floor(at / columns) * (height + gap)
    paper.fillStyle = '#1f2933'
    paper.font = `600 14px ${fontStack}`
    paper.fillText(panels[at].title[language], x + 4, y + 14)
    paper.drawImage(image, x, y + titleHeight)
  })
  paper.font = `11px ${fontStack}`
  paper.fillText(origin, gap, canvas.height / sharpness - 10)
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture is too large for this browser.')))),
  )
}

async function imageOf(svg: SVGSVGElement): Promise<HTMLImageElement> {
  const copy = svg.cloneNode(true) as SVGSVGElement
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`
  await image.decode()
  return image
}
